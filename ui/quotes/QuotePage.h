// SPDX-License-Identifier: GPL-3.0-or-later
// One quote: its state and what can be done with it, who it is for, its lines, what they come to, its versions. A draft
// is typed in place; a quote that was sent is shown, and its change begins a new version.
#pragma once

#include "items/QuoteLinesModel.h"
#include "ui/documents/DocumentPage.h"
#include "ui/quotes/QuoteSending.h"

namespace satchel::ui {

class Button;
class Label;
class QuoteApproval;
class QuoteHead;
class QuoteLinesView;
class QuoteSide;

class QuotePage : public DocumentPage
{
    Q_OBJECT

public:
    explicit QuotePage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    void activate() override;
    /// A quote by its id; the command "new" begins one, for the record when one is named.
    void open(const Target &target) override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    QList<QAction *> commands() const override;
    void setWidthClass(WidthClass width) override;

    items::QuoteLinesModel &model() { return m_model; }
    QuoteLinesView &lines() { return *m_lines; }
    void compare() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    const Record *document() const override { return m_model.quote(); }
    Result<Printout> printout() const override;
    QStringList nextStates() const override;
    bool canMove() const override;
    bool canBeMailed() const override { return canMove(); }
    bool clearForSending() override;
    Result<SendFacts> sendFacts() const override { return quoteSendFacts(m_context, m_id); }
    std::vector<Record> versions() const override;
    void beginVersion() override;
    void copyDocument() override;
    void goOn() override;
    void keepTyping() override;

private:
    QWidget *makeCentre();
    QWidget *makeHints();
    void makeCommands();
    void showQuote();
    void showFrozen();
    void showApproval();
    void showSum();
    void showColumns();
    void focusFirst();
    bool areDetailsInPlace() const;
    void showLines();
    void create(const Target &target);
    void discardBlank();
    bool isForNobody() const;
    // QuoteCommands.cpp: what is done with the quote and its lines
    void addGroup();
    void addText();
    void moveUp();
    void moveDown();
    void moveLine(int step);
    void duplicateLine();
    void removeLines();
    void pasteLines();
    void copyLines();
    void toggleDetails();
    void commentOnLine();
    void showLineMenu(const QPoint &globalPosition);

    struct Begun
    {
        RecordId id;
        ChangeSetId changeSet;
    };

    items::QuoteLinesModel m_model;
    Begun m_begun; // here, by this page
    QuoteHead *m_head = nullptr;
    QuoteLinesView *m_lines = nullptr;
    QuoteSide *m_side = nullptr;
    QWidget *m_centre = nullptr;
    QWidget *m_writing = nullptr; // what only a draft has: ways to add a line
    QWidget *m_hints = nullptr; // its keys, where there is space
    Button *m_columns = nullptr; // where the columns do not all fit
    Banner *m_frozen = nullptr; // why nothing can be typed
    Button *m_newVersion = nullptr; // of the banner
    QuoteApproval *m_approval = nullptr;
    QWidget *m_dock = nullptr; // the totals in one row, where there is no space for the side
    Label *m_sum = nullptr;
    Button *m_details = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
