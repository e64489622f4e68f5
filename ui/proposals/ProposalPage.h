// SPDX-License-Identifier: GPL-3.0-or-later
// One proposal: its state and what can be done with it, whom it is for, its blocks and the text of one of them, its
// pages. A draft is written in place; a proposal that was sent is shown, and its change begins a new version. A
// template is written like one and never sent.
#pragma once

#include "items/ProposalModel.h"
#include "ui/documents/DocumentPage.h"
#include "ui/proposals/ProposalSending.h"

namespace satchel::ui {

class BlockEditor;
class BlockList;
class Button;
class HeadFields;
class IconButton;
class NewProposalDialog;
class ProposalSide;

class ProposalPage : public DocumentPage
{
    Q_OBJECT

public:
    explicit ProposalPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    void activate() override;
    /// A proposal by its id; the command "new" asks what to begin with, for the record when one is named.
    void open(const Target &target) override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    QList<QAction *> commands() const override;
    void setWidthClass(WidthClass width) override;

    items::ProposalModel &model() { return m_model; }
    BlockList &blocks() { return *m_blocks; }
    BlockEditor &editor() { return *m_editor; }
    ProposalSide &side() { return *m_side; }
    void compare() override;
    NewProposalDialog *begin(const Target &target);

protected:
    const Record *document() const override { return m_model.proposal(); }
    Result<Printout> printout() const override;
    QStringList nextStates() const override;
    bool canMove() const override { return m_model.blockCount() > 0; }
    bool canBeMailed() const override { return !m_model.isTemplate() && m_model.blockCount() > 0; }
    Result<SendFacts> sendFacts() const override { return proposalSendFacts(m_context, m_id); }
    std::vector<Record> versions() const override;
    void beginVersion() override;
    void copyDocument() override;
    void goOn() override;
    void removeDocument() override;
    void addToMenu(QMenu &menu) override;
    void keepTyping() override;
    void showPart(const RecordId &part) override;
    void showRefusal(const Error &error) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeCentre();
    void makeCommands();
    void showOne(RecordId proposal);
    void showProposal();
    void showState(const Record &proposal);
    // ProposalCommands.cpp: what is done with the proposal and its blocks
    void saveAsTemplate();
    void beginFromHere();
    void fillAddMenu();
    void showAddMenu();
    void addBlock(const QString &kind);
    void moveUp();
    void moveDown();
    void moveBlock(int step);
    void duplicateBlock();
    void removeBlock();
    void renameBlock();
    void toggleDetails();
    void showBlockMenu(const QPoint &globalPosition);

    items::ProposalModel m_model;
    BlockList *m_blocks = nullptr;
    BlockEditor *m_editor = nullptr;
    ProposalSide *m_side = nullptr;
    HeadFields *m_head = nullptr;
    QWidget *m_list = nullptr;
    QWidget *m_centre = nullptr;
    Banner *m_still = nullptr;
    Button *m_newVersion = nullptr; // of the banner
    Button *m_add = nullptr;
    QMenu *m_addMenu = nullptr;
    IconButton *m_details = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
