// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ActivityForm.h"

#include "domain/Attendee.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/MeetingPeople.h"
#include "ui/common/Button.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/MentionEdit.h"
#include "ui/common/Painting.h"
#include "ui/common/Popover.h"
#include "ui/common/Scrolling.h"
#include "ui/common/TokenField.h"
#include "ui/common/WorkTime.h"
#include "ui/customer/ActivityKinds.h"
#include "ui/customer/CallClock.h"
#include "ui/customer/FormParts.h"
#include "ui/customer/NextStepRow.h"
#include "ui/customer/NoteSuggestions.h"
#include "ui/customer/OptionRow.h"
#include "ui/customer/PlannedRow.h"

#include <functional>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

const QKeySequence submitKey(Qt::CTRL | Qt::Key_Enter); // as it is written on the cap; Return does it too
constexpr int notesHeight = 84;
constexpr int lowestNotes = 44;
constexpr int daysToWork = 7; // among them is a working day
const QString plannedTense = u"plan"_s;
const QString loggedTense = u"log"_s;
constexpr int leastBody = 96; // at 100 % text: the form is never so low that nothing of its fields is seen

bool hasReached(const QString &outcome)
{
    return outcome.isEmpty() || outcome == "answered"_L1 || outcome == "held"_L1;
}

/// So that what was planned is done by it; a call without an answer is another try.
bool hasTakenPlace(const QString &outcome)
{
    return hasReached(outcome) || outcome == "cut_short"_L1;
}

/// A sentence that wants one line, and takes as many as its width asks for.
class Sentence : public Label
{
public:
    using Label::Label;

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(font());
        return {metrics.horizontalAdvance(text()) + 2, metrics.height()};
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
};

/// May be as low as two lines.
class Notes : public MentionEdit
{
public:
    using MentionEdit::MentionEdit;
    QSize minimumSizeHint() const override { return {Theme::of(this).px(80), Theme::of(this).px(lowestNotes)}; }
};

/// A field that goes to the next line together with its name, and below it only where one line is too short for both.
class NamedField : public QWidget
{
public:
    NamedField(QWidget *name, QWidget *field) : m_name(name), m_field(field), m_flow(new FlowLayout(this))
    {
        m_flow->setSpacing(Theme::of(this).px(8));
        m_flow->addWidget(name);
        m_flow->addWidget(field);
        m_flow->setFilling(field, FlowLayout::Fill::TakesTheRest);
    }
    QSize sizeHint() const override
    {
        return {m_name->sizeHint().width() + m_flow->spacing() + m_field->minimumWidth(), m_flow->sizeHint().height()};
    }

private:
    QWidget *m_name;
    QWidget *m_field;
    FlowLayout *m_flow;
};

bool isLetter(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    return isPlain && !event.text().isEmpty() && event.text().front().isLetter();
}

} // namespace

ActivityForm::ActivityForm(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_scroll(new QScrollArea(this))
{
    setAccessibleName(tr("Log an activity"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeBody());
    for (QWidget *ground : {m_scroll->viewport(), m_scroll->widget()})
        ground->setAutoFillBackground(false); // the form's own ground is under all of it
    m_foot = makeFoot();
    m_foot->setParent(this);
    connect(m_next, &NextStepRow::edited, this, &ActivityForm::edited);
    connect(m_next, &NextStepRow::stagesChanged, this, &ActivityForm::followChildren);
    followChildren();
}

void ActivityForm::followChildren()
{
    for (QWidget *child : findChildren<QWidget *>())
        child->installEventFilter(this);
}

QWidget *ActivityForm::makeBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    const Theme &theme = Theme::of(this);
    setSpaces(*column, theme, 0, 0);
    column->addWidget(makeHead());
    m_planned = new PlannedRow(m_context);
    column->addWidget(m_planned);
    auto *rows = new QWidget;
    m_rows = new FormRows(rows);
    m_rows->setContentsMargins(theme.px(14), theme.px(2), theme.px(12), theme.px(12));
    makeRows();
    column->addWidget(rows);
    m_next = new NextStepRow(m_context);
    column->addWidget(m_next);
    column->addWidget(m_optional);
    return body;
}

/// Below the next step, which is then seen in a low window: what few fill in, and what appears while a note is written.
void ActivityForm::makeOptionalRows()
{
    const Theme &theme = Theme::of(this);
    m_optional = new QWidget(this); // no window of its own while it has no place
    m_optionalRows = new FormRows(m_optional);
    m_optionalRows->setContentsMargins(theme.px(14), theme.px(10), theme.px(12), theme.px(12));
    m_optionalRows->addRow(makeRowLabel(tr("Tone"), m_moodRow), m_moodRow);
    m_optionalRows->addRow(makeRowLabel(tr("Suggested"), m_suggestions), m_suggestions);
}

void ActivityForm::setOptionalVisible(const QWidget *field, bool isVisible)
{
    m_optionalRows->setRowVisible(field, isVisible);
    m_optional->setVisible(!m_moodRow->isHidden() || !m_suggestions->isHidden());
}

/// Not a layout: the form wants the height that its width asks for, but may get less, and the layouts of Qt take the
/// one for the other.
void ActivityForm::layOut()
{
    const QRect inside = rect().adjusted(1, 1, -1, -1);
    m_rows->adaptTo(inside.width());
    m_optionalRows->adaptTo(inside.width());
    m_planned->adaptTo(inside.width());
    m_next->adaptTo(inside.width());
    const int foot = qMin(footHeight(), inside.height());
    m_foot->setGeometry(inside.x(), inside.bottom() + 1 - foot, inside.width(), foot);
    fitNotes(inside.height() - foot);
    // By itself the area would keep a scroll bar that is there only because the bar makes the rows narrower.
    const bool isLow = bodyHeight() > inside.height() - foot;
    m_scroll->setVerticalScrollBarPolicy(isLow ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_scroll->setGeometry(inside.adjusted(0, 0, 0, -foot));
}

/// In a low window the notes give way, so that all rows are seen.
void ActivityForm::fitNotes(int room)
{
    const Theme &theme = Theme::of(this);
    const int missing = qMax(0, wholeBodyHeight() - room);
    const int height = qMax(theme.px(lowestNotes), theme.px(notesHeight) - missing);
    if (height != m_body->minimumHeight())
        m_body->setFixedHeight(height);
}

int ActivityForm::wholeBodyHeight() const
{
    return bodyHeight() + Theme::of(this).px(notesHeight) - m_body->minimumHeight();
}

/// Large text in a narrow form: buttons go without key, icon and chevron before their names are cut, and "Log a call"
/// is "Call".
void ActivityForm::fitButtons()
{
    const int inside = width() - 2 - m_scroll->verticalScrollBar()->sizeHint().width(); // which is there at times
    m_submit->setKeyCap(submitKey);
    if (footButtonsWidth() > width() - 2)
        m_submit->setKeyCap({});
    const QLayout &head = *m_head->layout();
    const int room = inside - head.contentsMargins().left() - head.contentsMargins().right() - head.spacing()
        - m_close->sizeHint().width();
    const auto headWidth = [this] {
        int width = 0;
        for (const QWidget *part : std::initializer_list<const QWidget *>{m_kind, m_direction, m_tense, m_clock})
            width += part->isVisibleTo(m_head) ? part->sizeHint().width() + Theme::of(this).px(6) : 0;
        return width - Theme::of(this).px(6); // a gap less than parts
    };
    const auto shorten = [this, room](const std::function<int()> &needed) {
        m_kind->setText(m_heading);
        m_kind->setDrawnIcon(iconOfActivity(m_draft.kind));
        m_kind->setChevron(true);
        if (needed() > room)
            m_kind->setDrawnIcon(Icon::None);
        if (needed() > room)
            m_kind->setText(kindLabel());
        if (needed() > room)
            m_kind->setChevron(false);
    };
    m_clock->setCompact(false);
    shorten([] { return 0; });
    m_clock->setCompact(headWidth() > room);
    shorten(headWidth); // so that the clock stays in the first line
    if (headWidth() > room) // it goes to the next one all the same
        shorten([this] { return m_kind->sizeHint().width(); });
}

int ActivityForm::bodyHeight() const
{
    return m_scroll->widget()->layout()->totalHeightForWidth(width() - 2);
}

/// What the foot needs for its buttons in one line.
int ActivityForm::footButtonsWidth() const
{
    const QLayout &foot = *m_foot->layout();
    int width = foot.contentsMargins().left() + foot.contentsMargins().right() + 2 * foot.spacing();
    for (const QWidget *button : std::initializer_list<const QWidget *>{m_discard, m_logOnly, m_submit})
        width += button->sizeHint().width();
    return width;
}

int ActivityForm::footHeight() const
{
    return m_foot->layout()->heightForWidth(width() - 2);
}

QSize ActivityForm::sizeHint() const
{
    const QSize body = m_scroll->widget()->layout()->minimumSize();
    return {body.width() + 2, wholeBodyHeight() + footHeight() + 2};
}

QSize ActivityForm::minimumSizeHint() const
{
    return {0, footHeight() + Theme::of(this).px(leastBody) + 2};
}

void ActivityForm::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() != width()) {
        fitButtons();
        fitHint();
        updateGeometry();
    }
    layOut();
}

bool ActivityForm::event(QEvent *event)
{
    // Where no text field takes them, letters are what a person has to say, and no command of the page.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (isLetter(*key))
            key->accept();
        else
            handleStageKey(*key);
    }
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) {
        updateGeometry();
        layOut();
    }
    return QWidget::event(event);
}

QWidget *ActivityForm::makeHead()
{
    m_head = new QWidget;
    auto *row = new QHBoxLayout(m_head);
    const Theme &theme = Theme::of(this);
    row->setContentsMargins(theme.px(6), theme.px(8), theme.px(8), theme.px(8));
    row->setSpacing(theme.px(6));
    auto *parts = new QWidget;
    auto *flow = new FlowLayout(parts);
    flow->setSpacing(theme.px(6));
    m_kind = new Button(Icon::Call, tr("Log a call"), Button::Variant::Ghost);
    auto *menu = new QMenu(m_kind);
    for (const Choice &choice : m_context.workspace.schema().entity(EntityKind::Activity).find(field::kind)->choices) {
        if (activityKind(choice.key).isWrittenByHand)
            menu->addAction(themedIcon(iconOfActivity(choice.key)), choice.label, this,
                [this, key = choice.key] { chooseKind(key); });
    }
    openMenuBy(m_kind, menu);
    m_direction = new OptionRow(
        tr("Direction"), {{choice::outgoing, tr("Outgoing")}, {choice::incoming, tr("Incoming")}});
    m_tense = new OptionRow(tr("Plan or log"), {{plannedTense, tr("Plan")}, {loggedTense, tr("Log")}});
    m_clock = new CallClock(m_context);
    m_close = new IconButton(Icon::Close, tr("Close"));
    m_close->setName(tr("Close"), Qt::Key_Escape);
    for (QWidget *part : std::initializer_list<QWidget *>{m_kind, m_direction, m_tense, m_clock})
        flow->addWidget(part);
    flow->setTrailing(m_clock);
    row->addWidget(parts, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_tense, &OptionRow::chosenChanged, this, [this](const QString &chosen) {
        if (chosen == plannedTense)
            plan();
        else
            unplan();
    });
    connect(m_direction, &OptionRow::chosenChanged, this, &ActivityForm::edited);
    connect(m_clock, &CallClock::edited, this, &ActivityForm::edited);
    connect(this, &ActivityForm::edited, this, [this] { m_discard->setVisible(!isNew() || !draft().isBlank()); });
    connect(m_close, &QToolButton::clicked, this, &ActivityForm::closed);
    return m_head;
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
    connect(m_subject, &QLineEdit::textEdited, this, &ActivityForm::followSubject);
    m_location = makeLine(tr("Place or link"));
    m_amount = makeEditor(field::value);
    m_attendees = new TokenField(tr("Attendees"), {}, false);
    m_attendees->setPrefersOffered(true);
    m_attendees->setLabelling([](const QString &key) { return Attendee::fromText(key).title(); });
    connect(m_attendees, &TokenField::changed, this, &ActivityForm::edited);
    connect(m_attendees->line(), &QLineEdit::textEdited, this, [this](const QString &typed) {
        offerPeople(typed);
        Q_EMIT edited();
    });

    const Entity &task = m_context.workspace.schema().entity(EntityKind::Task);
    m_when = new QWidget;
    auto *flow = new FlowLayout(m_when);
    flow->setSpacing(theme.px(6));
    m_day = FieldEditor::create(*task.find(field::due_date), context, FieldEditor::Layout::Cell);
    m_time = FieldEditor::create(*task.find(field::due_time), context, FieldEditor::Layout::Cell);
    m_day->setFixedWidth(theme.px(150));
    m_time->setFixedWidth(theme.px(72));
    flow->addWidget(m_day);
    flow->addWidget(m_time);
    for (FieldEditor *editor : {m_day, m_time}) {
        connect(editor, &FieldEditor::edited, this, &ActivityForm::followMoment);
        connect(editor, &FieldEditor::edited, this, &ActivityForm::edited);
    }

    m_body = new Notes(searchMentions(m_context.workspace));
    m_body->setPlaceholderText(tr("@ mentions a person or a record"));
    m_body->setAccessibleName(tr("Notes"));
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(theme.px(notesHeight));
    connect(m_body, &QPlainTextEdit::textChanged, this, &ActivityForm::edited);

    m_moodRow = new QWidget;
    auto *moodFlow = new FlowLayout(m_moodRow);
    moodFlow->setSpacing(theme.px(8));
    m_mood = new OptionRow(tr("Tone"),
        {{choice::positive, tr("Positive")}, {choice::neutral, tr("Neutral")}, {choice::negative, tr("Negative")}});
    m_topics = makeEditor(field::topics);
    m_topics->setMinimumWidth(theme.px(120));
    auto *topics = new NamedField(new Label(tr("Topics"), &Theme::Fonts::body, TextColor::Tertiary), m_topics);
    moodFlow->addWidget(m_mood);
    moodFlow->addWidget(topics);
    moodFlow->setFilling(topics);
    connect(m_mood, &OptionRow::chosenChanged, this, &ActivityForm::edited);
    m_suggestions = new NoteSuggestions(m_context);

    addRow(tr("Subject"), m_subject);
    addRow(tr("When"), m_when);
    addRow(tr("Outcome"), m_callOutcome);
    addRow(tr("Outcome"), m_meetingOutcome);
    addRow(tr("Place"), m_location);
    addRow(tr("With"), m_attendees);
    addRow(tr("Amount"), m_amount);
    addRow(tr("Notes"), m_body);
    makeOptionalRows();
    setOptionalVisible(m_suggestions, false);
    connectSuggestions();
    for (OptionRow *row : {m_callOutcome, m_meetingOutcome})
        connect(row, &OptionRow::chosenChanged, this, &ActivityForm::chooseOutcome);
}

QWidget *ActivityForm::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new FlowLayout(foot);
    const Theme &theme = Theme::of(this);
    row->setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10));
    row->setSpacing(theme.px(8));
    m_hint = new Sentence({}, &Theme::Fonts::small, TextColor::Tertiary);
    m_hint->setWordWrap(true);
    m_logOnly = new Button(tr("Log only"));
    m_submit = new Button(tr("Log and plan"), Button::Variant::Primary);
    m_submit->setKeyCap(submitKey);
    auto *buttons = new QWidget;
    auto *verbs = new FlowLayout(buttons);
    verbs->setSpacing(theme.px(8));
    verbs->addWidget(m_logOnly);
    verbs->addWidget(m_submit);
    verbs->setTrailing(m_logOnly);
    m_discard = new IconButton(Icon::Trash, tr("Discard draft"));
    QSizePolicy kept = m_discard->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // nothing moves once there is something to discard
    m_discard->setSizePolicy(kept);
    m_discard->hide();
    row->addWidget(m_discard);
    row->addWidget(m_hint);
    row->addWidget(buttons);
    row->setTrailing(buttons);
    setTabOrder(m_submit, m_discard); // Tab leads from what was typed to what saves it
    connect(m_discard, &QToolButton::clicked, this, &ActivityForm::discarded);
    connect(m_logOnly, &QPushButton::clicked, this, [this] { submit(false); });
    connect(m_submit, &QPushButton::clicked, this, [this] { submit(m_next->isVisibleTo(this)); });
    return foot;
}

void ActivityForm::addRow(const QString &label, QWidget *field)
{
    m_rows->addRow(makeRowLabel(label, field), field);
}

void ActivityForm::showHint(const QString &sentence, TextColor color)
{
    m_isHintError = color == TextColor::Red;
    m_hint->setText(sentence);
    m_hint->setColor(color);
    fitHint();
}

/// What went wrong is always shown; what the button does only where it fits beside it.
void ActivityForm::fitHint()
{
    const int room = width() - 2 - footButtonsWidth() - m_foot->layout()->spacing();
    const bool isNeeded = m_isHintError || m_hint->sizeHint().width() <= room;
    m_hint->setVisible(!m_hint->text().isEmpty() && isNeeded);
    m_submit->setToolTip(m_isHintError ? QString() : m_hint->text());
}

void ActivityForm::setCustomer(const CustomerRef &customer, std::vector<items::RelatedDeal> deals)
{
    m_customer = customer;
    m_next->setDeals(customer, std::move(deals));
}

void ActivityForm::setDraft(const ActivityDraft &draft)
{
    const QSignalBlocker blocker(this); // showing is not editing
    m_draft = draft;
    m_next->restore(draft);
    m_direction->choose(draft.direction.isEmpty() && activityKind(draft.kind).hasDirection && isNew()
            ? choice::outgoing
            : draft.direction);
    m_subject->setText(draft.subject);
    m_callOutcome->choose(draft.outcome);
    m_meetingOutcome->choose(draft.outcome);
    m_day->setValue(draft.day.isValid() ? Value(draft.day) : Value());
    m_time->setValue(draft.time.isValid() ? Value(draft.time) : Value());
    m_location->setText(draft.location);
    m_attendees->setKeys(draft.attendees);
    m_attendees->line()->clear();
    if (isNew() && draft.isBlank())
        invitePerson();
    m_amount->setValue(draft.amount ? Value(*draft.amount) : Value());
    m_body->setText(draft.body);
    m_mood->choose(draft.sentiment);
    m_topics->setValue(draft.topics.isEmpty() ? Value() : Value(draft.topics));
    m_clock->setSeconds(draft.durationSeconds);
    m_read = readSubject();
    m_suggestions->reset();
    m_isAhead = draft.isAhead(m_context.workspace.clock());
    m_discard->setVisible(isNew() && !draft.isBlank());
    showKind();
    followNote();
}

void ActivityForm::showRestored(const QStringList &overtaken)
{
    m_discard->setVisible(true);
    showHint(overtaken.isEmpty() ? tr("Your draft was restored.")
                                 : tr("Your draft was restored. What you save replaces the new value of: %1")
                                       .arg(QLocale().createSeparatedList(overtaken)),
        TextColor::Tertiary);
}

/// A note is text first: it has the row once something is in it.
void ActivityForm::showMood()
{
    const auto topics = m_topics->value();
    const bool isUsed = !m_mood->chosen().isEmpty() || !topics || !isEmpty(*topics);
    setOptionalVisible(m_moodRow, (activityKind(m_draft.kind).hasMood && !m_isAhead) || isUsed);
}

void ActivityForm::connectSuggestions()
{
    connect(this, &ActivityForm::edited, this, &ActivityForm::followNote);
    connect(m_suggestions, &NoteSuggestions::moodAccepted, this, [this](const QString &mood) {
        m_mood->choose(mood);
        showMood();
        m_body->setFocus(Qt::OtherFocusReason); // the button goes
        Q_EMIT edited();
    });
    connect(m_suggestions, &NoteSuggestions::topicAccepted, this, [this](const QString &topic) {
        const auto value = m_topics->value();
        if (!value) // what is half typed there stays
            return;
        QStringList topics = valueOr<QStringList>(*value);
        topics.append(topic);
        m_topics->setValue(Value(topics));
        showMood();
        m_body->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    connect(m_suggestions, &NoteSuggestions::changed, this, [this] {
        setOptionalVisible(m_suggestions, !m_suggestions->isEmpty());
        followChildren();
        updateGeometry();
        layOut();
    });
}

void ActivityForm::followNote()
{
    const ActivityKind &kind = activityKind(m_draft.kind);
    if (!kind.suggestsMood)
        return m_suggestions->setNote({}, {}, {});
    const auto topics = m_topics->value();
    const QString text = kind.hasSubject ? m_subject->text() + u"\n\n"_s + m_body->text() : m_body->text();
    m_suggestions->setNote(text, m_mood->chosen(), topics ? valueOr<QStringList>(*topics) : QStringList());
}

void ActivityForm::chooseKind(const QString &kind)
{
    m_draft.kind = kind;
    if (activityKind(kind).hasDirection && m_direction->chosen().isEmpty())
        m_direction->choose(choice::outgoing);
    if (!activityKind(kind).hasDirection)
        m_direction->choose({});
    invitePerson();
    m_isAhead = draft().isAhead(m_context.workspace.clock());
    showKind();
    focusFirst();
    Q_EMIT edited();
}

void ActivityForm::plan()
{
    if (m_isAhead)
        return focusFirst();
    const QDate today = m_context.today();
    const calendar::WorkingHours hours = workingHoursOf(m_context.preferences);
    QDate day = today.addDays(1);
    while (!hours.isWorkday(day) && today.daysTo(day) < daysToWork)
        day = day.addDays(1);
    m_day->setValue(day);
    m_time->setValue(hours.on(day).value_or(calendar::WorkSpan()).from);
    if (m_clock->seconds().value_or(0) == 0)
        m_clock->setSeconds(ActivityDraft::secondsOfPlan);
    followMoment();
    focusFirst();
    Q_EMIT edited();
}

/// What is logged took place just now, until somebody says when.
void ActivityForm::unplan()
{
    if (m_isAhead) {
        m_day->setValue({});
        m_time->setValue({});
        if (m_clock->seconds().value_or(0) == ActivityDraft::secondsOfPlan)
            m_clock->setSeconds(0);
    }
    followMoment();
    m_tense->choose(loggedTense); // a second press clears it
    focusFirst();
    Q_EMIT edited();
}

/// A day or a time that is to come makes a meeting a planned one, and the other way round.
void ActivityForm::followMoment()
{
    const bool isAhead = draft().isAhead(m_context.workspace.clock());
    if (std::exchange(m_isAhead, isAhead) == isAhead)
        return;
    showKind();
    updateGeometry();
    layOut();
}

QuickAdd ActivityForm::readSubject() const
{
    QuickAddOptions options = quickAddOptions(locale());
    options.isDueOnly = true;
    options.hasLength = true;
    return parseQuickAdd(m_subject->text(), m_context.workspace.clock(), options);
}

/// "Measuring Thursday 14:00-15:30" of a meeting to come: day, time and length show what was understood, and stay the
/// person's.
void ActivityForm::followSubject()
{
    const QuickAdd read = readSubject();
    const QuickAdd before = std::exchange(m_read, read);
    if (!isNew() || !m_isAhead)
        return;
    if (read.isDaySaid && read.dueDate != before.dueDate)
        m_day->setValue(read.dueDate);
    if (read.dueTime.isValid() && (read.dueTime != before.dueTime || read.minutes != before.minutes)) {
        m_time->setValue(read.dueTime);
        if (read.minutes > 0)
            m_clock->setSeconds(qint64{60} * read.minutes);
    }
    followMoment();
}

void ActivityForm::showKind()
{
    const QString &kind = m_draft.kind;
    const bool isCall = kind == choice::call;
    const bool isNote = kind == choice::note;
    m_heading = !isNew()        ? tr("Edit: %1").arg(kindLabel())
        : isCall                ? tr("Log a call")
        : isNote                ? tr("Write a note")
        : m_isAhead             ? tr("Plan a meeting")
        : isMeetingKind(kind)   ? tr("Log a meeting")
        : kind == choice::email ? tr("Log an e-mail")
                                : tr("Log: %1").arg(kindLabel());
    m_kind->setAccessibleName(m_heading);
    m_kind->setToolTip(m_heading);
    m_kind->setAccessibleDescription(tr("Choose another kind of activity"));
    const ActivityKind &has = activityKind(kind);
    m_tense->setVisible(isNew() && isMeetingKind(kind));
    m_tense->choose(m_isAhead ? plannedTense : loggedTense);
    m_direction->setVisible(has.hasDirection);
    m_clock->setVisible(has.hasDuration);
    m_clock->setUnit(isCall ? CallClock::Unit::Seconds : CallClock::Unit::Minutes);
    m_clock->setStartable(isCall && isNew());
    m_rows->setRowVisible(m_subject, has.hasSubject);
    m_rows->setRowVisible(m_when, has.hasTime || !isNew());
    m_rows->setRowVisible(m_callOutcome, has.outcomes == ActivityKind::Outcomes::Call);
    m_rows->setRowVisible(m_meetingOutcome, has.outcomes == ActivityKind::Outcomes::Meeting && !m_isAhead);
    m_rows->setRowVisible(m_location, has.place != ActivityKind::Place::None);
    m_rows->setRowVisible(m_attendees, has.hasPeople);
    m_rows->setRowVisible(m_amount, has.hasAmount);
    showMood();
    m_location->setAccessibleName(placeLabel(has.place));
    if (auto *label = qobject_cast<QLabel *>(m_rows->labelOf(m_location)))
        label->setText(placeLabel(has.place));
    m_planned->show(m_customer.entity, isNew() ? m_customer.id : RecordId(), kind);
    m_planned->setTakenPlace(hasTakenPlace(outcomeRow() ? outcomeRow()->chosen() : QString()));
    m_planned->setVisible(!m_planned->isEmpty() && !m_isAhead);
    const bool hasNext = isNew() && !isNote && !m_isAhead;
    m_next->setVisible(hasNext);
    m_logOnly->setVisible(hasNext);
    m_submit->setText(!isNew() ? tr("Save changes")
            : isNote           ? tr("Save note")
            : m_isAhead        ? tr("Plan meeting")
                               : tr("Log and plan"));
    showHint(m_next->isVisibleTo(this) ? tr("Activity, task and stage in one step, also for undo.") : QString(),
        TextColor::Tertiary);
    fitButtons();
}

void ActivityForm::offerPeople(const QString &typed)
{
    QList<TokenField::Offer> offered;
    for (const auto &[id, person, company] :
        items::peopleFor(m_context.workspace.store(), m_customer.entity, m_customer.id, typed))
        offered.append({person.toText(),
            company.isEmpty() ? person.title() : tr("%1, %2", "person, company").arg(person.title(), company)});
    m_attendees->setOffered(offered);
}

/// A new meeting is with the customer, until a person says otherwise.
void ActivityForm::invitePerson()
{
    if (!isNew() || !activityKind(m_draft.kind).hasPeople || !m_attendees->keys().isEmpty())
        return;
    if (const auto given = items::personOf(m_context.workspace.store(), m_customer.entity, m_customer.id)) {
        m_draft.givenAttendees = {given->attendee.toText()};
        m_attendees->setKeys(m_draft.givenAttendees);
    }
}

QString ActivityForm::kindLabel() const
{
    return m_context.workspace.schema().entity(EntityKind::Activity).find(field::kind)->choiceLabel(m_draft.kind);
}

/// What is to come has none yet.
OptionRow *ActivityForm::outcomeRow() const
{
    if (m_isAhead)
        return nullptr;
    switch (activityKind(m_draft.kind).outcomes) {
    case ActivityKind::Outcomes::Call: return m_callOutcome;
    case ActivityKind::Outcomes::Meeting: return m_meetingOutcome;
    case ActivityKind::Outcomes::None: break;
    }
    return nullptr;
}

void ActivityForm::chooseOutcome(const QString &outcome)
{
    // Nobody was reached: the usual next step is another try tomorrow.
    m_next->suggestDays(hasReached(outcome) ? 3 : 1);
    m_planned->setTakenPlace(hasTakenPlace(outcome));
    Q_EMIT edited();
}

void ActivityForm::focusFirst()
{
    QWidget *first = m_body;
    if (m_draft.kind == choice::call)
        first = m_callOutcome;
    else if (activityKind(m_draft.kind).hasSubject)
        first = m_subject;
    first->setFocus(Qt::ShortcutFocusReason);
    // Once it is arranged: the focus was given before its rows had their places.
    QMetaObject::invokeMethod(
        this, [this] { showFromTop(*this); }, Qt::QueuedConnection);
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
    draft.direction = activityKind(draft.kind).hasDirection ? m_direction->chosen() : QString();
    draft.subject = activityKind(draft.kind).hasSubject ? m_subject->text() : m_draft.subject;
    draft.outcome = outcomeRow() ? outcomeRow()->chosen() : m_isAhead ? QString() : m_draft.outcome;
    const auto day = m_day->value();
    const auto time = m_time->value();
    draft.day = day ? valueOr<QDate>(*day) : QDate();
    draft.time = time ? valueOr<QTime>(*time) : QTime();
    draft.location = m_location->text();
    const bool areOthers = m_attendees->keys() != m_draft.givenAttendees;
    draft.attendees = activityKind(draft.kind).hasPeople || areOthers ? m_attendees->keys() : QStringList();
    if (const QString typed = m_attendees->line()->text().trimmed(); !typed.isEmpty())
        draft.attendees.append(typed);
    const auto amount = m_amount->value();
    draft.amount = amount && !isEmpty(*amount) ? std::optional(valueOr<Money>(*amount)) : std::nullopt;
    draft.body = m_body->text();
    draft.sentiment = m_mood->chosen();
    draft.topics = list(m_topics);
    draft.durationSeconds = m_clock->seconds().value_or(0);
    draft.deal = isNew() ? m_next->deal() : m_draft.deal;
    if (!isNew() || !m_next->isVisibleTo(this))
        return draft;
    draft.stage = m_next->stage();
    const auto next = m_next->next();
    draft.next = m_next->isChosen() && next ? *next : NextStep();
    return draft;
}

void ActivityForm::submit(bool isPlanning)
{
    m_clock->stop();
    const auto refuse = [this](const QString &sentence, QWidget *at) {
        showHint(sentence, TextColor::Red);
        at->setFocus(Qt::OtherFocusReason);
    };
    ActivityDraft made = draft();
    if (!m_clock->seconds())
        return refuse(m_clock->unit() == CallClock::Unit::Seconds
                ? tr("Enter the duration in minutes, such as 11 or 11:04.")
                : tr("Enter the length in hours and minutes, such as 1:30, or in minutes, such as 90."),
            m_clock);
    if (!m_day->value() || !m_time->value())
        return refuse(!m_day->value() ? m_day->value().error().what : m_time->value().error().what,
            m_day->value() ? m_time : m_day);
    if (!m_amount->value())
        return refuse(m_amount->value().error().what, m_amount);
    if (made.kind == choice::note && made.body.trimmed().isEmpty())
        return refuse(tr("Enter a text for the note."), m_body);
    if (m_isAhead && !made.time.isValid())
        return refuse(tr("Enter the time at which the meeting begins."), m_time);
    made.next = {};
    if (m_isAhead) {
        const QString title = textWithout(made.subject, m_read, {QuickAdd::Span::Kind::Due});
        if (isNew() && !title.isEmpty()) // the words that went to the fields
            made.subject = title;
        return Q_EMIT submitted(made);
    }
    if (isPlanning && isNew()) {
        const auto next = m_next->next();
        if (!next)
            return refuse(next.error().what, m_next);
        made.next = *next;
    }
    for (const items::PlannedItem &item : m_planned->chosen()) {
        if (item.entity == EntityKind::Task)
            made.completedTasks.push_back(item.id);
        else if (item.entity == EntityKind::Deal)
            made.completedAction = item.id;
        else if (made.completedActivity.isNull())
            made.completedActivity = item.id;
    }
    Q_EMIT submitted(made);
}

void ActivityForm::keyPressEvent(QKeyEvent *event)
{
    if (handleStageKey(*event))
        return;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const int number = event->key() - Qt::Key_1;
    const bool isAtOutcome = outcomeRow() && outcomeRow()->isAncestorOf(QApplication::focusWidget());
    if (isPlain && isAtOutcome && number >= 0 && number < outcomeRow()->count()) {
        outcomeRow()->chooseAt(number);
        m_body->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (isPlain && event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    if (isLetter(*event)) {
        m_body->setFocus(Qt::ShortcutFocusReason);
        m_body->insertPlainText(event->text());
        return;
    }
    QWidget::keyPressEvent(event);
}

/// Alt and a number choose the stage of the deal, in text fields too.
bool ActivityForm::handleStageKey(QKeyEvent &event)
{
    const int number = event.key() - Qt::Key_0;
    const bool isAlt = (event.modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier;
    if (!isAlt || !m_next->isVisibleTo(this) || !m_next->offersStage(number))
        return false;
    event.accept();
    if (event.type() == QEvent::KeyPress) {
        m_next->chooseStage(number);
        m_scroll->ensureWidgetVisible(m_next);
    }
    return true;
}

/// Ctrl+Enter comes from any field; text fields would take it as a line break.
bool ActivityForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry(); // another row is shown, or a longer text
        layOut();
    }
    if (event->type() == QEvent::FocusIn)
        m_scroll->ensureWidgetVisible(static_cast<QWidget *>(watched));
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (handleStageKey(*key))
            return true;
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isAlt = (key->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier;
        if (isEnter && isAlt && m_suggestions->hasMood()) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                m_suggestions->acceptMood();
            return true;
        }
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
    if (qobject_cast<Popover *>(window()))
        return; // which has the frame
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    drawRounded(painter, rect(), theme.radius.card, theme.surface.raised, theme.border.strong);
}

} // namespace satchel::ui

#include "moc_ActivityForm.cpp"
