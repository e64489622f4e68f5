// SPDX-License-Identifier: GPL-3.0-or-later
// One quote: its state and what can be done with it, who it is for, its lines, what they come to, its versions. A draft
// is typed in place; a quote that was sent is shown, and its change begins a new version.
#pragma once

#include "items/QuoteLinesModel.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

class QStackedLayout;

namespace satchel::ui {

class Banner;
class DocumentHeader;
class DocumentOutput;
class EmptyState;
class Label;
class QuoteLinesView;
class QuoteSide;
class Toast;
struct Sheet;

class QuotePage : public Page
{
    Q_OBJECT

public:
    explicit QuotePage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override { return Icon::Quote; }
    void activate() override;
    /// A quote by its id; the command "new" begins one, for the record when one is named.
    void open(const Target &target) override;
    Target current() const override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    QList<QAction *> commands() const override;
    void setWidthClass(WidthClass width) override;

    items::QuoteLinesModel &model() { return m_model; }
    QuoteLinesView &lines() { return *m_lines; }
    void compare();
    /// The quote as its customer gets it; with its ways out.
    void preview();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHeader();
    QWidget *makeCentre();
    QWidget *makeHints();
    void makeCommands();
    QAction *add(
        const QString &name, const QString &text, Icon icon, const QKeySequence &key, void (QuotePage::*run)());
    void showQuote();
    void showRefusal(const Error &error);
    void create(const Target &target);
    // QuoteCommands.cpp: what is done with the quote and its lines
    void moveTo(const QString &state, const std::function<void()> &then = {});
    void print();
    void savePdf();
    void sendByMail();
    void put(void (DocumentOutput::*out)(const Sheet &sheet));
    void goOn();
    void makeVersion();
    void copyQuote();
    void makeCopy(const DocumentCopy &copy, const QString &label);
    void removeQuote();
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
    void showLineMenu(const QPoint &globalPosition);
    void fillMenu();

    PageContext m_context;
    items::QuoteLinesModel m_model;
    RecordId m_id;
    QuoteLinesView *m_lines = nullptr;
    QuoteSide *m_side = nullptr;
    DocumentHeader *m_header = nullptr;
    QWidget *m_centre = nullptr;
    QWidget *m_writing = nullptr; // what only a draft has: ways to add a line
    QWidget *m_dock = nullptr; // the totals in one row, where there is no room for the side
    Label *m_sum = nullptr;
    Banner *m_refusal = nullptr;
    EmptyState *m_nothing = nullptr;
    QStackedLayout *m_stack = nullptr;
    Toast *m_toast = nullptr;
    DocumentOutput *m_output = nullptr;
    QHash<QString, QAction *> m_commands;
    WidthClass m_width = WidthClass::Normal;
};

} // namespace satchel::ui
