// SPDX-License-Identifier: GPL-3.0-or-later
// One meeting: who takes part, what is talked about, notes with decisions and action items, and what one should know
// before. Closing it writes tasks, outcome and stage as one change set. UI thread.
#pragma once

#include "domain/ChoiceNames.h"
#include "items/MeetingEdits.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

#include <QTimer>

namespace satchel::items {
class MailOutbox;
}

class QBoxLayout;
class QLineEdit;
class QMenu;
class QRadioButton;
class QStackedLayout;

namespace satchel::ui {

class AgendaBar;
class Banner;
class Button;
class FactList;
class FieldEditor;
class FileActions;
class Label;
class MeetingHeader;
class MeetingHeading;
class MeetingNotesEditor;
class MeetingRows;
struct MeetingRow;
class SegmentedControl;
class Toast;

class MeetingPage : public Page
{
    Q_OBJECT

public:
    explicit MeetingPage(const PageContext &context, QWidget *parent = nullptr);
    ~MeetingPage() override;

    /// `part` is the occurrence of a series (its key as a number); empty: the first one, or the only one.
    static Target target(const RecordId &activity, std::optional<OccurrenceKey> occurrence = {});

    QString title() const override;
    Icon icon() const override { return Icon::Meeting; }
    void activate() override;
    void open(const Target &target) override;
    Target current() const override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    void setWidthClass(WidthClass width) override;

    const std::optional<items::Meeting> &meeting() const { return m_meeting; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    enum Part { Middle, People, Preparation };
    enum Outcome { Held, CutShort, NoShow, Moved, OutcomeCount };
    struct Section // a heading and its list
    {
        MeetingHeading *heading = nullptr;
        MeetingRows *rows = nullptr;
    };

    // how it is put together
    void makeCommands();
    void make();
    QWidget *makeLeft();
    QWidget *makeMiddle();
    QWidget *makeRight();
    QWidget *makeOutcomeBar();
    QWidget *makeNotePart();
    FieldEditor *addText(QBoxLayout &column, const FieldName &name, const QString &readers);
    Section addSection(QBoxLayout &column, const QString &title, QAction *add = nullptr);
    void connectRows();
    // what is shown
    void refresh();
    void showMeeting();
    void showSides();
    void showOutcome();
    void readItemTasks();
    std::vector<items::ActionItem> actionItems() const;
    void showItems();
    void showLine();
    void arrange();
    void showPart(int part);
    static void fill(const Section &section, std::vector<MeetingRow> rows, const QString &count);
    // what a person does: MeetingCommands.cpp
    bool canWrite() const;
    void commit(ChangeSet changes, std::function<void()> done = {});
    void change(const QString &label, const std::vector<FieldValue> &values);
    void changeAsked(const QString &label, const std::vector<FieldValue> &values, std::function<void()> done = {});
    static const std::array<ChoiceName, OutcomeCount> &outcomes(); // in the order of Outcome
    void withOwn(std::function<void()> act);
    void follow(const ChangeSet &changes);
    void keepNotes();
    void commitNotes(ChangeSet changes, const std::vector<Edit> &taskEdits);
    std::vector<Edit> taskEdits();
    void close();
    void closeNow();
    void finishClosing();
    void reopen();
    void markNoShow();
    void reschedule();
    void rescheduleTo(Instant at, qint64 seconds);
    void join();
    void invite();
    void cancelMeeting();
    void sendLetter(bool isCancelled);
    void writeMessage(qint64 account, bool isCancelled);
    void exportFile();
    void saveFile(const QByteArray &bytes, std::function<void()> done = {});
    void offerExport(const QString &sentence, bool isCancelled);
    void edit(QWidget *anchor);
    void addPoint(const QString &text);
    void startPoint(int row);
    void nextPoint();
    void removePoint(int row);
    void movePoint(int row, int by);
    void renamePoint(int row);
    void showPersonMenu(int row, const QPoint &place);
    void setPerson(int row, const FieldName &field, const QString &key);
    void togglePresence(int row);
    void removePerson(int row);
    void showAddMenu();
    void askPerson(EntityKind entity);
    void addPerson(std::vector<FieldValue> values);
    void chooseStage();
    void chooseRating();
    void fillMenu();
    void removeMeeting();
    void say(const QString &sentence);
    void refuse(const QString &sentence);

    PageContext m_context;
    RecordId m_id;
    std::optional<OccurrenceKey> m_occurrence;
    std::optional<items::Meeting> m_meeting;
    std::vector<items::AssignedItem> m_items;
    std::vector<items::ItemTask> m_itemTasks; // of the stored notes; what their edits change
    RecordId m_stage; // that closing moves the deal to; null: none
    int m_rating = 0;
    RecordId m_shownId; // whose choices and notes are shown
    WidthClass m_width = WidthClass::Normal;
    int m_part = Middle;
    QTimer m_later; // one reading for many changes
    QTimer m_minute;
    FileActions *m_files = nullptr;
    items::MailOutbox *m_outbox = nullptr; // with the first invitation

    MeetingHeader *m_header = nullptr;
    QStackedLayout *m_stack = nullptr;
    SegmentedControl *m_tabs = nullptr;
    QWidget *m_left = nullptr;
    QWidget *m_middle = nullptr;
    QWidget *m_right = nullptr;
    QWidget *m_tabRow = nullptr;
    QBoxLayout *m_middleWhole = nullptr;
    QBoxLayout *m_middleColumn = nullptr;
    QBoxLayout *m_rightColumn = nullptr;
    QWidget *m_notePart = nullptr; // the own note and the last talks: at the start of the middle before it begins
    Banner *m_refusal = nullptr;
    Button *m_exportInstead = nullptr; // in it: the invitation that no e-mail program took
    bool m_isCancellation = false; // what it exports
    Banner *m_update = nullptr; // people do not know the time that it has by now
    Banner *m_missed = nullptr; // nobody came
    Banner *m_overlap = nullptr;
    Section m_people;
    Section m_fileList;
    Section m_agenda;
    Section m_actionItems;
    Section m_talks;
    Section m_deals;
    Section m_quotes;
    Section m_conflicts;
    Section m_tasks;
    FactList *m_facts = nullptr;
    Label *m_when = nullptr;
    Label *m_series = nullptr;
    Label *m_moves = nullptr;
    AgendaBar *m_bar = nullptr;
    QLineEdit *m_newPoint = nullptr;
    MeetingNotesEditor *m_notes = nullptr;
    FieldEditor *m_preparation = nullptr;
    FieldEditor *m_description = nullptr; // for attendees
    QWidget *m_outcomeBar = nullptr;
    std::array<QRadioButton *, OutcomeCount> m_outcomes{};
    Button *m_ratingButton = nullptr;
    Button *m_stageButton = nullptr;
    Toast *m_toast = nullptr;

    QAction *m_close = nullptr;
    QAction *m_decision = nullptr;
    QAction *m_actionItem = nullptr;
    QAction *m_join = nullptr;
    QAction *m_invite = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_export = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_next = nullptr;
    QAction *m_addPerson = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_noShow = nullptr;
    QAction *m_reschedule = nullptr;
    QAction *m_delete = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
