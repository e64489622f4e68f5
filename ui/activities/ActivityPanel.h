// SPDX-License-Identifier: GPL-3.0-or-later
// What one activity says, beside the list: its whole text, the task that came of it, whose it is, what happened before
// with the same company, and what to do next. It follows the list's current row. UI thread.
#pragma once

#include "items/ActivityReading.h"
#include "ui/activities/ReadingLine.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/customer/TimelineText.h"

class QScrollArea;
class QVBoxLayout;

namespace satchel::ui {

class Button;
class FlowLayout;
class IconButton;
class Label;

class ActivityPanel : public QWidget
{
    Q_OBJECT

public:
    /// Its buttons are the page's commands.
    struct Commands
    {
        QAction *previous;
        QAction *next;
        QAction *edit;
        QAction *pin;
        QAction *close;
        QAction *call;
        QAction *email;
        QAction *plan;
    };

    ActivityPanel(const PageContext &context, const Commands &commands, QWidget *parent = nullptr);

    /// `position` of `count` in the list; a count of 0 is not known.
    void show(const items::TimelineRow &row, const TimelineText &words, qint64 position, qint64 count);
    /// Nothing to read.
    void clear();
    const std::optional<items::ActivityReading> &reading() const { return m_reading; }
    QWidget *moreButton() const;
    QWidget *planButton() const;
    void scrollBy(int pages);

    QSize sizeHint() const override;

Q_SIGNALS:
    void recordRequested(satchel::EntityKind entity, const satchel::RecordId &id);
    void fileRequested(const satchel::RecordId &attachment);
    /// An earlier one of the same customer.
    void activityRequested(const satchel::store::TimelineItem &item);
    void moreRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead(const Commands &commands);
    QWidget *makeBody();
    QWidget *makeFoot(const Commands &commands);
    ReadingLine *addFact(QVBoxLayout &column, const QString &label, void (ActivityPanel::*open)());
    void showTitle(const items::TimelineRow &row, const TimelineText &words);
    void showChips(const TimelineText &words);
    void showFiles();
    void showFollowUp();
    void showFacts();
    void showSync();
    void showBefore(const TimelineText &words);
    void openContact();
    void openCompany();
    void openDeal();

    PageContext m_context;
    std::optional<items::ActivityReading> m_reading;
    Label *m_position = nullptr;
    IconButton *m_more = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_disc = nullptr;
    Label *m_title = nullptr;
    Label *m_when = nullptr;
    QWidget *m_chips = nullptr;
    FlowLayout *m_chipRow = nullptr;
    Label *m_text = nullptr;
    QVBoxLayout *m_files = nullptr;
    ReadingLine *m_followUp = nullptr;
    ReadingLine *m_contact = nullptr;
    ReadingLine *m_people = nullptr;
    ReadingLine *m_company = nullptr;
    ReadingLine *m_deal = nullptr;
    ReadingLine *m_stage = nullptr;
    ReadingLine *m_place = nullptr;
    ReadingLine *m_owner = nullptr;
    ReadingLine *m_sync = nullptr;
    Label *m_beforeHead = nullptr;
    QList<ReadingLine *> m_before;
    QWidget *m_foot = nullptr;
    Button *m_plan = nullptr;
};

} // namespace satchel::ui
