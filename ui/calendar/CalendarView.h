// SPDX-License-Identifier: GPL-3.0-or-later
// What the views of a calendar share: the current entry, which stays current when the model reads again, a day that the
// keys move on, and what a person wants of an entry, as signals. Views change nothing themselves.
#pragma once

#include "items/CalendarModel.h"
#include "ui/calendar/EntryDrawing.h"
#include "ui/common/ItemsAccessible.h"
#include "ui/common/PageContext.h"

#include <QAbstractScrollArea>

namespace satchel::ui {

class CalendarView : public QAbstractScrollArea, public AccessibleItems
{
    Q_OBJECT

public:
    CalendarView(items::CalendarModel &model, const PageContext &context, QWidget *parent = nullptr);

    items::CalendarModel &model() const { return m_model; }
    /// The days this view shows around a day.
    virtual calendar::CalendarRange rangeAround(QDate day) const = 0;
    /// How far "next" goes.
    virtual QDate stepped(QDate day, int steps) const = 0;

    /// -1: none.
    int currentEntry() const { return m_current; }
    void setCurrentEntry(int entry);
    QDate currentDay() const { return m_day; }
    void setCurrentDay(QDate day);

    /// Of the viewport; empty where it is not shown.
    virtual QRect rectOf(int entry) const = 0;
    /// Where a popover about an entry opens; of a wide row the part that says what it is.
    virtual QRect anchorOf(int entry) const { return rectOf(entry); }
    virtual int entryAt(const QPoint &point) const = 0;
    /// Where something without a time of its own is put: at a point, or where the keys are.
    virtual calendar::EventTime timeAt(const QPoint &point) const;
    virtual calendar::EventTime timeOfKeys() const;
    /// Asks for a new entry where the keys are: on the current day, in the morning where the view has no hours.
    virtual void createHere();
    QString accessibleText(int entry) const;

Q_SIGNALS:
    void chosen(int entry); // by a click
    void openRequested(int entry); // by Enter or a double click
    void createRequested(const satchel::calendar::EventTime &time, const QRect &part);
    void moveRequested(int entry, const satchel::calendar::EventTime &time);
    void deleteRequested(int entry);
    /// A task without a day was dropped here.
    void planRequested(const satchel::RecordId &task, const satchel::calendar::EventTime &time);
    void menuRequested(int entry, const QPoint &globalPosition);
    /// The keys went to a day that may be out of the range.
    void dayChanged(QDate day);
    void dayRequested(QDate day); // to see it alone
    /// To see all that is on a day which says "+2" in that part of the viewport.
    void entriesRequested(QDate day, const QRect &part);
    void currentChanged();

protected:
    virtual void arrange() = 0;
    virtual void revealCurrent() = 0;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    const PageContext &context() const { return m_context; }
    const calendar::CalendarEntry &entry(int row) const { return m_model.entry(row); }
    EntryText words() const { return EntryText(m_context.formats(), m_context.today()); }
    EntryState stateOf(int entry) const;
    EntryLook lookOf(int entry) const;
    void moveDay(int days);
    /// The entry before or after the current one, in the order of time.
    void stepEntry(int by);

private:
    void restoreCurrent();

    // Assistive technology: the entries in the order of time
    int itemCount() const override { return m_model.rowCount(); }
    QString itemText(int entry) const override { return accessibleText(entry); }
    QRect itemRect(int entry) const override;
    int itemAt(const QPoint &point) const override { return entryAt(viewport()->mapFromGlobal(point)); }
    int currentItem() const override { return m_current; }
    void pressItem(int entry) override;

    items::CalendarModel &m_model;
    PageContext m_context;
    int m_current = -1;
    EntityKind m_currentEntity{}; // what it is, for when the model reads again
    RecordId m_currentId;
    std::optional<OccurrenceKey> m_currentOccurrence;
    calendar::EventTime m_currentTime;
    bool m_mustReveal = false; // the current entry got another time
    QDate m_day;
};

} // namespace satchel::ui
