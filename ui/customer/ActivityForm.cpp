// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ActivityForm.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/customer/ActivityKinds.h"
#include "ui/customer/CallClock.h"
#include "ui/customer/FormParts.h"
#include "ui/customer/NextStepRow.h"
#include "ui/customer/OptionRow.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

const QKeySequence submitKey(Qt::CTRL | Qt::Key_Enter); // as it is written on the cap; Return does it too

} // namespace

ActivityForm::ActivityForm(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setAccessibleName(tr("Log an activity"));
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 1, 0);
    column->addWidget(makeHead());
    auto *rows = new QWidget;
    m_grid = new QGridLayout(rows);
    const Theme &theme = Theme::of(this);
    m_grid->setContentsMargins(theme.px(14), theme.px(2), theme.px(12), theme.px(12));
    m_grid->setHorizontalSpacing(theme.px(8));
    m_grid->setVerticalSpacing(theme.px(8));
    m_grid->setColumnStretch(1, 1);
    makeRows();
    column->addWidget(rows);
    m_next = new NextStepRow(context);
    column->addWidget(m_next);
    column->addWidget(makeFoot());
    connect(m_next, &NextStepRow::edited, this, &ActivityForm::edited);
    for (QWidget *child : findChildren<QWidget *>()) {
        if (child->focusPolicy() != Qt::NoFocus)
            child->installEventFilter(this);
    }
}

QWidget *ActivityForm::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    const Theme &theme = Theme::of(this);
    row->setContentsMargins(theme.px(6), theme.px(8), theme.px(8), theme.px(8));
    row->setSpacing(theme.px(6));
    m_kind = new Button(Icon::Call, tr("Log a call"), Button::Variant::Ghost);
    auto *menu = new QMenu(m_kind);
    for (const Choice &choice : m_context.workspace.schema().entity(EntityKind::Activity).find(field::kind)->choices) {
        if (isWrittenByHand(choice.key))
            menu->addAction(themedIcon(iconOfActivity(choice.key)), choice.label, this,
                [this, key = choice.key] { chooseKind(key); });
    }
    openMenuBy(m_kind, menu);
    m_direction = new OptionRow(
        tr("Direction"), {{choice::outgoing, tr("Outgoing")}, {choice::incoming, tr("Incoming")}});
    m_clock = new CallClock(m_context);
    auto *close = new IconButton(Icon::Close, tr("Close"));
    close->setName(tr("Close"), Qt::Key_Escape);
    row->addWidget(m_kind);
    row->addWidget(m_direction);
    row->addStretch(1);
    row->addWidget(m_clock);
    row->addWidget(close);
    connect(m_direction, &OptionRow::chosenChanged, this, &ActivityForm::edited);
    connect(m_clock, &CallClock::edited, this, &ActivityForm::edited);
    connect(close, &QToolButton::clicked, this, &ActivityForm::closed);
    return head;
}

void ActivityForm::makeRows()
{
    const Theme &theme = Theme::of(this);
    const Entity &activity = m_context.workspace.schema().entity(EntityKind::Activity);
    const FieldContext context = fieldContextOf(m_context.workspace);
    const auto makeLine = [this](const QString &name) {
        auto *line = new QLineEdit;
        line->setAccessibleName(name);
        connect(line, &QLineEdit::textEdited, this, &ActivityForm::edited);
        return line;
    };
    const auto makeEditor = [&](QStringView field) {
        FieldEditor *editor = FieldEditor::create(*activity.find(field), context, FieldEditor::Layout::Cell);
        connect(editor, &FieldEditor::edited, this, &ActivityForm::edited);
        return editor;
    };
    m_callOutcome = new OptionRow(tr("Outcome"),
        {{choice::answered, tr("Answered"), u"1"_s}, {choice::no_answer, tr("No answer"), u"2"_s},
            {choice::voicemail, tr("Voicemail"), u"3"_s}, {choice::busy, tr("Busy"), u"4"_s}});
    m_meetingOutcome = new OptionRow(tr("Outcome"),
        {{choice::held, tr("Held"), u"1"_s}, {choice::cancelled, tr("Cancelled"), u"2"_s},
            {choice::no_show, tr("No show"), u"3"_s}});
    m_subject = makeLine(tr("Subject"));
    m_location = makeLine(tr("Place or link"));
    // Typed like tags, not as one line each.
    m_attendees = FieldEditor::create(
        {field::attendees, tr("Attendees"), FieldType::Tags, {}, {}, {}}, context, FieldEditor::Layout::Cell);
    connect(m_attendees, &FieldEditor::edited, this, &ActivityForm::edited);

    const Entity &task = m_context.workspace.schema().entity(EntityKind::Task);
    auto *when = new QWidget;
    auto *flow = new FlowLayout(when);
    flow->setSpacing(theme.px(6));
    m_day = FieldEditor::create(*task.find(field::due_date), context, FieldEditor::Layout::Cell);
    m_time = FieldEditor::create(*task.find(field::due_time), context, FieldEditor::Layout::Cell);
    m_day->setFixedWidth(theme.px(150));
    m_time->setFixedWidth(theme.px(72));
    flow->addWidget(m_day);
    flow->addWidget(m_time);
    for (FieldEditor *editor : {m_day, m_time})
        connect(editor, &FieldEditor::edited, this, &ActivityForm::edited);

    m_body = new QPlainTextEdit;
    m_body->setAccessibleName(tr("Notes"));
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(theme.px(84));
    connect(m_body, &QPlainTextEdit::textChanged, this, &ActivityForm::edited);

    auto *mood = new QWidget;
    auto *moodFlow = new FlowLayout(mood);
    moodFlow->setSpacing(theme.px(8));
    m_mood = new OptionRow(
        tr("Mood"), {{choice::positive, tr("Good")}, {choice::neutral, tr("Neutral")}, {choice::negative, tr("Poor")}});
    m_topics = makeEditor(field::topics);
    m_topics->setFixedWidth(theme.px(200));
    moodFlow->addWidget(m_mood);
    moodFlow->addWidget(new Label(tr("Topics"), &Theme::Fonts::body, TextColor::Tertiary));
    moodFlow->addWidget(m_topics);
    connect(m_mood, &OptionRow::chosenChanged, this, &ActivityForm::edited);

    m_subjectRow = addRow(tr("Subject"), m_subject);
    m_whenRow = addRow(tr("When"), when);
    m_callOutcomeRow = addRow(tr("Outcome"), m_callOutcome);
    m_meetingOutcomeRow = addRow(tr("Outcome"), m_meetingOutcome);
    m_locationRow = addRow(tr("Place"), m_location);
    m_attendeesRow = addRow(tr("With"), m_attendees);
    addRow(tr("Notes"), m_body);
    m_moodRow = addRow(tr("Mood"), mood);
    for (OptionRow *row : {m_callOutcome, m_meetingOutcome})
        connect(row, &OptionRow::chosenChanged, this, &ActivityForm::chooseOutcome);
}

QWidget *ActivityForm::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    const Theme &theme = Theme::of(this);
    row->setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10));
    row->setSpacing(theme.px(8));
    m_hint = new Label({}, &Theme::Fonts::small, TextColor::Tertiary);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_logOnly = new Button(tr("Log only"));
    m_submit = new Button(tr("Log and plan"), Button::Variant::Primary);
    m_submit->setKeyCap(submitKey);
    row->addWidget(m_hint, 1);
    row->addWidget(m_logOnly);
    row->addWidget(m_submit);
    connect(m_logOnly, &QPushButton::clicked, this, [this] { submit(false); });
    connect(m_submit, &QPushButton::clicked, this, [this] { submit(m_next->isVisibleTo(this)); });
    return foot;
}

ActivityForm::Row ActivityForm::addRow(const QString &label, QWidget *field)
{
    const Row row{makeRowLabel(label, field), field};
    const int at = m_grid->rowCount();
    m_grid->addWidget(row.label, at, 0, Qt::AlignTop);
    m_grid->addWidget(field, at, 1);
    return row;
}

void ActivityForm::setShown(const Row &row, bool isShown)
{
    row.label->setVisible(isShown);
    row.field->setVisible(isShown);
}

void ActivityForm::setCustomer(const CustomerRef &customer, std::vector<items::RelatedDeal> deals)
{
    m_customer = customer;
    m_next->setDeals(std::move(deals));
}

void ActivityForm::setDraft(const ActivityDraft &draft)
{
    const QSignalBlocker blocker(this); // showing is not editing
    m_draft = draft;
    m_next->reset();
    m_direction->choose(
        draft.direction.isEmpty() && hasDirection(draft.kind) && isNew() ? choice::outgoing : draft.direction);
    m_subject->setText(draft.subject);
    m_callOutcome->choose(draft.outcome);
    m_meetingOutcome->choose(draft.outcome);
    m_day->setValue(draft.day.isValid() ? Value(draft.day) : Value());
    m_time->setValue(draft.time.isValid() ? Value(draft.time) : Value());
    m_location->setText(draft.location);
    m_attendees->setValue(draft.attendees.isEmpty() ? Value() : Value(draft.attendees));
    m_body->setPlainText(draft.body);
    m_mood->choose(draft.sentiment);
    m_topics->setValue(draft.topics.isEmpty() ? Value() : Value(draft.topics));
    m_clock->setSeconds(draft.durationSeconds);
    showKind();
}

void ActivityForm::chooseKind(const QString &kind)
{
    m_draft.kind = kind;
    if (hasDirection(kind) && m_direction->chosen().isEmpty())
        m_direction->choose(choice::outgoing);
    if (!hasDirection(kind))
        m_direction->choose({});
    showKind();
    focusFirst();
    Q_EMIT edited();
}

void ActivityForm::showKind()
{
    const QString &kind = m_draft.kind;
    const bool isCall = kind == choice::call;
    const bool isNote = kind == choice::note;
    const QString label
        = m_context.workspace.schema().entity(EntityKind::Activity).find(field::kind)->choiceLabel(kind);
    const QString heading = !isNew() ? tr("Edit: %1").arg(label)
        : isCall                     ? tr("Log a call")
        : isNote                     ? tr("Write a note")
        : isMeetingKind(kind)        ? tr("Log a meeting")
        : kind == choice::email      ? tr("Log an e-mail")
                                     : tr("Log: %1").arg(label);
    m_kind->setText(heading);
    m_kind->setDrawnIcon(iconOfActivity(kind));
    m_kind->setAccessibleDescription(tr("Choose another kind of activity"));
    m_direction->setVisible(hasDirection(kind));
    m_clock->setVisible(isCall || isMeetingKind(kind));
    m_clock->setStartable(isCall && isNew());
    setShown(m_subjectRow, !isCall && !isNote);
    setShown(m_whenRow, isMeetingKind(kind) || !isNew());
    setShown(m_callOutcomeRow, isCall);
    setShown(m_meetingOutcomeRow, isMeetingKind(kind));
    setShown(m_locationRow, isMeetingKind(kind));
    setShown(m_attendeesRow, isMeetingKind(kind));
    setShown(m_moodRow, !isNote);
    m_next->setVisible(isNew() && !isNote);
    m_logOnly->setVisible(isNew() && !isNote);
    m_submit->setText(!isNew() ? tr("Save changes") : isNote ? tr("Save note") : tr("Log and plan"));
    m_hint->setText(m_next->isVisibleTo(this)
            ? tr("Saves the activity, a task and the stage together. One undo reverts all.")
            : QString());
    m_hint->setColor(TextColor::Tertiary);
}

OptionRow *ActivityForm::outcomeRow() const
{
    if (m_draft.kind == choice::call)
        return m_callOutcome;
    return isMeetingKind(m_draft.kind) ? m_meetingOutcome : nullptr;
}

void ActivityForm::chooseOutcome(const QString &outcome)
{
    // Nobody was reached: the usual next step is another try tomorrow.
    const bool isReached = outcome.isEmpty() || outcome == "answered"_L1 || outcome == "held"_L1;
    m_next->suggestDays(isReached ? 3 : 1);
    Q_EMIT edited();
}

void ActivityForm::focusFirst()
{
    QWidget *first = m_body;
    if (m_draft.kind == choice::call)
        first = m_callOutcome;
    else if (m_draft.kind != choice::note)
        first = m_subject;
    first->setFocus(Qt::ShortcutFocusReason);
}

void ActivityForm::startTimer()
{
    m_clock->start();
}

ActivityDraft ActivityForm::draft() const
{
    ActivityDraft draft = m_draft;
    const auto list = [](const FieldEditor *editor) {
        const auto value = editor->value();
        return value ? valueOr<QStringList>(*value) : QStringList();
    };
    draft.direction = hasDirection(draft.kind) ? m_direction->chosen() : QString();
    draft.subject = draft.kind == choice::call || draft.kind == choice::note ? m_draft.subject : m_subject->text();
    draft.outcome = outcomeRow() ? outcomeRow()->chosen() : m_draft.outcome;
    const auto day = m_day->value();
    const auto time = m_time->value();
    draft.day = day ? valueOr<QDate>(*day) : QDate();
    draft.time = time ? valueOr<QTime>(*time) : QTime();
    draft.location = m_location->text();
    draft.attendees = list(m_attendees);
    draft.body = m_body->toPlainText();
    draft.sentiment = m_mood->chosen();
    draft.topics = list(m_topics);
    draft.durationSeconds = m_clock->seconds().value_or(0);
    draft.deal = isNew() ? m_next->deal() : m_draft.deal;
    return draft;
}

void ActivityForm::submit(bool isPlanning)
{
    m_clock->stop();
    const auto refuse = [this](const QString &sentence, QWidget *at) {
        m_hint->setText(sentence);
        m_hint->setColor(TextColor::Red);
        at->setFocus(Qt::OtherFocusReason);
    };
    ActivityDraft made = draft();
    if (!m_clock->seconds())
        return refuse(tr("Enter the duration in minutes, such as 11 or 11:04."), m_clock);
    if (!m_day->value() || !m_time->value())
        return refuse(!m_day->value() ? m_day->value().error().what : m_time->value().error().what,
            m_day->value() ? m_time : m_day);
    if (made.kind == choice::note && made.body.trimmed().isEmpty())
        return refuse(tr("Enter a text for the note."), m_body);
    if (isPlanning && isNew()) {
        const auto next = m_next->next();
        if (!next)
            return refuse(next.error().what, m_next);
        made.next = *next;
    }
    if (isNew() && m_next->isVisibleTo(this))
        made.stage = m_next->stage();
    Q_EMIT submitted(made);
}

void ActivityForm::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const int number = event->key() - Qt::Key_1;
    if (isPlain && outcomeRow() && number >= 0 && number < outcomeRow()->count()) {
        outcomeRow()->chooseAt(number);
        m_body->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (isPlain && event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

/// Ctrl+Enter comes from any field; text fields would take it as a line break.
bool ActivityForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                submit(m_next->isVisibleTo(this));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ActivityForm::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    drawRounded(painter, rect(), theme.radius.card, theme.surface.raised, theme.border.strong);
}

} // namespace satchel::ui
