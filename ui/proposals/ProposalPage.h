// SPDX-License-Identifier: GPL-3.0-or-later
// One proposal: its state and what can be done with it, whom it is for, its blocks and the words of one of them, its
// pages. A draft is written in place; a proposal that was sent is shown, and its change begins a new version. A
// template is written like one and never sent.
#pragma once

#include "items/ProposalModel.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

class QMenu;
class QStackedLayout;

namespace satchel::ui {

class Banner;
class BlockEditor;
class BlockList;
class Button;
class DocumentHeader;
class DocumentOutput;
class EmptyState;
class HeadFields;
class IconButton;
class NewProposalDialog;
class ProposalSide;
class Toast;
struct Sheet;

class ProposalPage : public Page
{
    Q_OBJECT

public:
    explicit ProposalPage(const PageContext &context, QWidget *parent = nullptr);
    ~ProposalPage() override;

    QString title() const override;
    Icon icon() const override { return Icon::Proposal; }
    void activate() override;
    /// A proposal by its id; the command "new" asks what to begin with, for the record when one is named.
    void open(const Target &target) override;
    Target current() const override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    QList<QAction *> commands() const override;
    void setWidthClass(WidthClass width) override;

    items::ProposalModel &model() { return m_model; }
    BlockList &blocks() { return *m_blocks; }
    BlockEditor &editor() { return *m_editor; }
    ProposalSide &side() { return *m_side; }
    void preview();
    void compare();
    NewProposalDialog *begin(const Target &target);

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeHeader();
    QWidget *makeList();
    QWidget *makeCentre();
    void makeCommands();
    QAction *add(
        const QString &name, const QString &text, Icon icon, const QKeySequence &key, void (ProposalPage::*run)());
    void showOne(RecordId proposal);
    void showProposal();
    void showState(const Record &proposal);
    void refuse(const QString &sentence);
    void showRefusal(const Error &error);
    // ProposalCommands.cpp: what is done with the proposal and its blocks
    void moveTo(const QString &state, const std::function<void()> &then = {});
    void goOn();
    void makeVersion();
    void copyProposal();
    void saveAsTemplate();
    void beginFromHere();
    void make(const DocumentCopy &copy, const QString &label);
    void removeProposal();
    void put(void (DocumentOutput::*out)(const Sheet &sheet));
    void print();
    void savePdf();
    void sendByMail();
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
    void fillMenu();

    PageContext m_context;
    items::ProposalModel m_model;
    RecordId m_id;
    QHash<QString, QAction *> m_commands;
    BlockList *m_blocks = nullptr;
    BlockEditor *m_editor = nullptr;
    ProposalSide *m_side = nullptr;
    HeadFields *m_head = nullptr;
    DocumentHeader *m_header = nullptr;
    QWidget *m_list = nullptr;
    QWidget *m_centre = nullptr;
    Banner *m_refusal = nullptr;
    Banner *m_still = nullptr;
    Button *m_add = nullptr;
    QMenu *m_addMenu = nullptr;
    IconButton *m_details = nullptr;
    EmptyState *m_nothing = nullptr;
    QStackedLayout *m_stack = nullptr;
    Toast *m_toast = nullptr;
    DocumentOutput *m_output = nullptr;
    WidthClass m_width = WidthClass::Normal;
};

} // namespace satchel::ui
