// SPDX-License-Identifier: GPL-3.0-or-later
// The opened composer: what happened, by kind, and for what is new the next step. A meeting may also be planned: it is
// when its moment is to come. Keys 1–4 choose the outcome,
// Alt and a number the stage, Ctrl+Enter logs and plans, Esc closes (what was written stays a draft until it is logged
// or discarded). Where the height is short, all but the buttons scrolls.
#pragma once

#include "domain/QuickAdd.h"
#include "items/Related.h"
#include "ui/common/PageContext.h"
#include "ui/customer/ActivityDraft.h"

#include <QWidget>

class QLineEdit;
class QScrollArea;

namespace satchel::ui {

class Button;
class CallClock;
class FormRows;
class IconButton;
class Label;
class MentionEdit;
class NextStepRow;
class NoteSuggestions;
class OptionRow;
class PlannedRow;
class TokenField;

class ActivityForm : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityForm(const PageContext &context, QWidget *parent = nullptr);

    void setCustomer(const CustomerRef &customer, std::vector<items::RelatedDeal> deals);
    /// Shows a draft and puts the focus where its kind starts.
    void setDraft(const ActivityDraft &draft);
    /// Says that it was typed before, with the fields of which another value is known by now.
    void showRestored(const QStringList &overtaken);
    /// The draft as it was typed, valid or not.
    ActivityDraft draft() const;
    /// Runs the clock of a call that begins now.
    void startTimer();
    /// A meeting is to come: in the morning of the next working day, until somebody says another time.
    void plan();
    void focusFirst();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void submit(bool isPlanning);

Q_SIGNALS:
    void edited();
    void submitted(const satchel::ui::ActivityDraft &draft);
    void closed();
    void discarded();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBody();
    QWidget *makeFoot();
    void makeRows();
    void makeOptionalRows();
    void setOptionalVisible(const QWidget *field, bool isVisible);
    void addRow(const QString &label, QWidget *field);
    void layOut();
    void fitButtons();
    void fitHint();
    void followChildren();
    bool handleStageKey(QKeyEvent &event);
    void fitNotes(int room);
    int bodyHeight() const;
    int wholeBodyHeight() const;
    int footHeight() const;
    int footButtonsWidth() const;
    void showHint(const QString &sentence, TextColor color);
    void showKind();
    void showMood();
    void connectSuggestions();
    void followNote();
    void followMoment();
    QuickAdd readSubject() const;
    void followSubject();
    void unplan();
    void chooseKind(const QString &kind);
    void chooseOutcome(const QString &outcome);
    void offerPeople(const QString &typed);
    void invitePerson();
    QString kindLabel() const;
    OptionRow *outcomeRow() const;
    bool isNew() const { return m_draft.activity.isNull(); }

    PageContext m_context;
    CustomerRef m_customer;
    ActivityDraft m_draft; // as it was given; the widgets hold what has become of it

    QScrollArea *m_scroll;
    QWidget *m_foot;
    QWidget *m_head = nullptr;
    Button *m_kind = nullptr;
    QString m_heading; // that of m_kind, where it has room
    OptionRow *m_tense = nullptr; // of a new meeting: it is planned or logged
    bool m_isAhead = false; // its moment is to come
    QuickAdd m_read; // of the subject
    OptionRow *m_direction = nullptr;
    CallClock *m_clock = nullptr;
    IconButton *m_discard = nullptr; // where there is something to lose
    IconButton *m_close = nullptr;
    FormRows *m_rows = nullptr;
    QWidget *m_optional = nullptr; // below the next step
    FormRows *m_optionalRows = nullptr; // in it
    QLineEdit *m_subject = nullptr;
    OptionRow *m_callOutcome = nullptr;
    OptionRow *m_meetingOutcome = nullptr;
    FieldEditor *m_day = nullptr;
    FieldEditor *m_time = nullptr;
    QLineEdit *m_location = nullptr;
    FieldEditor *m_amount = nullptr;
    TokenField *m_attendees = nullptr; // as texts of Attendee
    MentionEdit *m_body = nullptr;
    OptionRow *m_mood = nullptr;
    FieldEditor *m_topics = nullptr;
    QWidget *m_when = nullptr;
    QWidget *m_moodRow = nullptr;
    NoteSuggestions *m_suggestions = nullptr;
    PlannedRow *m_planned = nullptr;
    NextStepRow *m_next = nullptr;
    Label *m_hint = nullptr;
    bool m_isHintError = false;
    Button *m_logOnly = nullptr;
    Button *m_submit = nullptr;
};

} // namespace satchel::ui
