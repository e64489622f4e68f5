// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together and what it shows; MeetingCommands.cpp has what a person does in it.
#include "ui/meeting/MeetingPage.h"

#include "domain/ChoiceNames.h"
#include "ui/calendar/MeetingLink.h"
#include "ui/calendar/RescheduleDialog.h"
#include "ui/common/Button.h"
#include "ui/common/FactList.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/RichTextEditor.h"
#include "ui/common/Scrolling.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Toast.h"
#include "ui/customer/FileActions.h"
#include "ui/meeting/AgendaBar.h"
#include "ui/meeting/Invitation.h"
#include "ui/meeting/MeetingHeader.h"
#include "ui/meeting/MeetingNotesEditor.h"
#include "ui/meeting/MeetingText.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leftWidth = 280;
constexpr int rightWidth = 288;

/// A side with its edge towards the middle.
class Side : public QWidget
{
public:
    Side(QWidget *content, bool isLeading) : m_isLeading(isLeading)
    {
        auto *all = new QVBoxLayout(this);
        all->setContentsMargins(isLeading ? 0 : 1, 0, isLeading ? 1 : 0, 0);
        all->addWidget(new ScrolledColumn(content));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const bool isAtRight = m_isLeading != isRightToLeft();
        QPainter(this).fillRect(QRect(isAtRight ? width() - 1 : 0, 0, 1, height()), Theme::of(this).border.subtle);
    }

private:
    bool m_isLeading;
};

/// What is below a line.
class TopEdge : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(QRect(0, 0, width(), 1), Theme::of(this).border.subtle);
    }
};

} // namespace

MeetingPage::MeetingPage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context)
{
    makeCommands();
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &MeetingPage::refresh);
    m_minute.setInterval(30'000);
    connect(&m_minute, &QTimer::timeout, this, &MeetingPage::refresh);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        constexpr EntityKind shown[] = {EntityKind::Activity, EntityKind::Attendee, EntityKind::AgendaItem,
            EntityKind::Task, EntityKind::Deal, EntityKind::Quote, EntityKind::Contact, EntityKind::Company,
            EntityKind::User, EntityKind::Attachment};
        if (isVisible() && std::ranges::any_of(shown, [&](EntityKind entity) { return batch.touches(entity); }))
            m_later.start();
    });
}

MeetingPage::~MeetingPage() = default;

const std::array<ChoiceName, MeetingPage::OutcomeCount> &MeetingPage::outcomes()
{
    static const std::array<ChoiceName, OutcomeCount> keys = {
        choice::held, choice::cut_short, choice::no_show, choice::moved};
    return keys;
}

Target MeetingPage::target(const RecordId &activity, std::optional<OccurrenceKey> occurrence)
{
    return meetingTarget(activity, occurrence);
}

void MeetingPage::makeCommands()
{
    const auto add = [this](const QString &name, const QString &text, Icon icon, const QKeySequence &key, auto run) {
        return addCommand(u"meeting."_s + name, text, icon, key, run);
    };
    const auto ctrl = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    m_close = add(u"close"_s, tr("Close meeting"), Icon::Check, ctrl(Qt::Key_Return), &MeetingPage::close);
    m_decision = add(u"decision"_s, tr("Decision"), Icon::Goal, ctrl(Qt::Key_D), [this] {
        if (m_notes)
            m_notes->markLine(tr("Decision:", "before a decision in notes; keep a word that is read as one"));
    });
    m_actionItem = add(u"actionItem"_s, tr("Action item"), Icon::Tasks, ctrl(Qt::Key_T), [this] {
        if (m_notes)
            m_notes->markLine(tr("todo:", "before an action item in notes; keep a word that is read as one"));
    });
    m_join = add(u"join"_s, tr("Join"), Icon::Link, ctrl(Qt::Key_J), &MeetingPage::join);
    m_next = add(u"next"_s, tr("Next agenda point"), Icon::Play, ctrl(Qt::Key_Period), &MeetingPage::nextPoint);
    m_edit = add(u"edit"_s, tr("Move…"), Icon::Calendar, Qt::Key_F2, [this] {
        if (m_header)
            edit(m_header->moveButton());
    });
    m_invite = add(u"invite"_s, tr("Invite…"), Icon::Contact, {}, &MeetingPage::invite);
    m_addPerson = add(u"addPerson"_s, tr("Add person"), Icon::Add, {}, &MeetingPage::showAddMenu);
    m_export = add(u"export"_s, tr("Export as .ics…"), Icon::Export, {}, &MeetingPage::exportFile);
    m_cancel = add(u"cancel"_s, tr("Cancel the meeting"), Icon::Close, {}, &MeetingPage::cancelMeeting);
    m_reopen = add(u"reopen"_s, tr("Reopen"), Icon::Undo, {}, &MeetingPage::reopen);
    m_noShow = add(u"noShow"_s, tr("No-show"), Icon::Close, {}, &MeetingPage::markNoShow);
    m_reschedule = add(u"reschedule"_s, tr("Reschedule…"), Icon::Calendar, {}, &MeetingPage::reschedule);
    m_delete = add(u"delete"_s, tr("Delete the meeting"), Icon::Trash, {}, &MeetingPage::removeMeeting);
}

void MeetingPage::make()
{
    if (m_header)
        return;
    m_files = new FileActions(m_context, this);
    m_header = new MeetingHeader({m_join, m_invite, m_edit, m_close});
    connect(m_header, &MeetingHeader::backRequested, this, [this] { Q_EMIT backRequested({.page = page::calendar}); });
    connect(m_header, &MeetingHeader::menuAboutToShow, this, &MeetingPage::fillMenu);
    m_tabs = new SegmentedControl(tr("Part of the meeting"));
    for (const QString &name : {tr("Meeting"), tr("People"), tr("Preparation")})
        m_tabs->addSegment(name);
    connect(m_tabs, &QTabBar::currentChanged, this, &MeetingPage::showPart);
    m_left = makeLeft();
    m_right = makeRight();
    m_middle = makeMiddle();
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    setSpaces(*column, Theme::of(this), 0, 0);
    m_tabRow = new QWidget;
    auto *tabs = new QHBoxLayout(m_tabRow);
    setSpaces(*tabs, Theme::of(this), 8, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    column->addWidget(m_tabRow);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(0);
    parts->addWidget(m_left);
    parts->addWidget(m_middle, 1);
    parts->addWidget(m_right);
    column->addLayout(parts, 1);
    auto *below = new QWidget;
    m_stack = new QStackedLayout(below);
    m_stack->addWidget(body);
    m_stack->addWidget(
        new EmptyState(Icon::Meeting, tr("This meeting no longer exists"), tr("It may be in the trash, in Settings.")));
    m_toast = new Toast(below);
    auto *all = new QVBoxLayout(this);
    setSpaces(*all, Theme::of(this), 0, 0);
    all->addWidget(m_header);
    all->addWidget(below, 1);
    connectRows();
    arrange();
}

MeetingPage::Section MeetingPage::addSection(QBoxLayout &column, const QString &title, QAction *add)
{
    Section section{new MeetingHeading(title, add), new MeetingRows(title)};
    column.addWidget(section.heading);
    column.addWidget(section.rows);
    return section;
}

QWidget *MeetingPage::makeLeft()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setSpaces(*column, Theme::of(this), 12, 6);
    m_people = addSection(*column, tr("People"), m_addPerson);
    column->addSpacing(Theme::of(this).px(10));
    column->addWidget(new MeetingHeading(tr("Details")));
    m_when = new Label;
    m_when->setWordWrap(true);
    column->addWidget(m_when);
    m_series = new Label({}, &Theme::Fonts::small, TextColor::Secondary);
    m_series->setWordWrap(true);
    column->addWidget(m_series);
    m_moves = new Label({}, &Theme::Fonts::small, TextColor::Secondary);
    m_moves->setWordWrap(true);
    column->addWidget(m_moves);
    m_facts = new FactList(m_context);
    const Entity &activity = m_context.workspace.schema().entity(EntityKind::Activity);
    for (const FieldName &field : {field::location, field::contact, field::company, field::deal})
        m_facts->add(*activity.find(field), activity.find(field)->label);
    connect(m_facts, &FactList::edited, this, [this](const QString &field, const Value &value) {
        const Field *known = m_context.workspace.schema().entity(EntityKind::Activity).find(field);
        changeAsked(tr("Changed %1").arg(known->label), {{field, value}});
    });
    column->addWidget(m_facts);
    m_description = addText(*column, field::purpose, tr("Shown in invitations and calendars"));
    connect(m_description, &FieldEditor::committed, this, [this] {
        const auto value = m_description->checkedValue();
        if (m_meeting && value && *value != m_meeting->activity.value(field::purpose))
            changeAsked(tr("Changed the description for attendees"), {{field::purpose, *value}});
    });
    column->addSpacing(Theme::of(this).px(10));
    m_fileList = addSection(*column, tr("Files"));
    m_overlap = new Banner(&Theme::amber, Icon::Warning, {});
    auto *move = m_overlap->addButton(tr("Move…"));
    connect(move, &QPushButton::clicked, this, [this, move] { edit(move); });
    column->addWidget(m_overlap);
    column->addStretch(1);
    return new Side(content, true);
}

/// A text of the meeting below its name and who reads it.
FieldEditor *MeetingPage::addText(QBoxLayout &column, const FieldName &name, const QString &readers)
{
    const Field &field = *m_context.workspace.schema().entity(EntityKind::Activity).find(name);
    column.addWidget(new MeetingHeading(field.label));
    auto *hint = new Label(readers, &Theme::Fonts::small, TextColor::Secondary);
    hint->setWordWrap(true);
    column.addWidget(hint);
    FieldEditor *editor = FieldEditor::create(field, fieldContextOf(m_context.workspace));
    editor->setAccessibleName(field.label);
    column.addWidget(editor);
    return editor;
}

/// The own note and what was said last.
QWidget *MeetingPage::makeNotePart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    setSpaces(*column, Theme::of(this), 0, 6);
    m_preparation = addText(*column, field::preparation, tr("Not shown in invitations and calendars"));
    m_preparation->setAccessibleName(tr("Your note for this meeting"));
    connect(m_preparation, &FieldEditor::committed, this, [this] {
        const auto value = m_preparation->checkedValue();
        if (m_meeting && value && *value != m_meeting->activity.value(field::preparation))
            change(tr("Changed the preparation"), {{field::preparation, *value}});
    });
    column->addSpacing(Theme::of(this).px(6));
    m_talks = addSection(*column, tr("Recent activity"));
    return part;
}

QWidget *MeetingPage::makeRight()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setSpaces(*column, Theme::of(this), 12, 6);
    m_notePart = makeNotePart();
    column->addWidget(m_notePart);
    column->addSpacing(Theme::of(this).px(6));
    m_deals = addSection(*column, tr("Open deals"));
    m_quotes = addSection(*column, tr("Open quotes"));
    m_conflicts = addSection(*column, tr("Conflicts"));
    m_tasks = addSection(*column, tr("Open tasks"));
    column->addStretch(1);
    m_rightColumn = column;
    return new Side(content, false);
}

QWidget *MeetingPage::makeMiddle()
{
    const Theme &theme = Theme::of(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setSpaces(*column, theme, 16, 8);
    m_refusal = new Banner(&Theme::red, Icon::Warning, {});
    m_exportInstead = m_refusal->addButton(tr("Export…"));
    connect(m_exportInstead, &QPushButton::clicked, this, [this] {
        if (m_meeting)
            saveFile(invitationFile(m_context, *m_meeting, m_isCancellation), [this] { m_refusal->hide(); });
    });
    m_refusal->hide();
    column->addWidget(m_refusal);
    m_update = new Banner(&Theme::amber, Icon::Email, tr("Attendees still have an older version of this invitation."));
    connect(m_update->addButton(tr("Send update")), &QPushButton::clicked, this, &MeetingPage::invite);
    column->addWidget(m_update);
    m_missed = new Banner(&Theme::amber, Icon::Contact, tr("Nobody came."));
    connect(m_missed->addButton(tr("Reschedule…")), &QPushButton::clicked, this, &MeetingPage::reschedule);
    column->addWidget(m_missed);
    auto *agendaPart = new QWidget;
    auto *agenda = new QVBoxLayout(agendaPart);
    setSpaces(*agenda, theme, 0, 4);
    m_agenda = addSection(*agenda, tr("Agenda"));
    m_bar = new AgendaBar;
    agenda->insertWidget(1, m_bar);
    m_newPoint = new QLineEdit;
    m_newPoint->setAccessibleName(tr("New agenda point"));
    m_newPoint->setPlaceholderText(tr("Add a point, such as “Prices 15 min”"));
    connect(m_newPoint, &QLineEdit::returnPressed, this, [this] {
        addPoint(m_newPoint->text());
        m_newPoint->clear();
    });
    agenda->addWidget(m_newPoint);
    column->addWidget(agendaPart);
    column->addWidget(new MeetingHeading(tr("Notes")));
    m_notes = new MeetingNotesEditor(m_context, m_decision, m_actionItem);
    connect(m_notes, &MeetingNotesEditor::timeToKeep, this, &MeetingPage::keepNotes);
    connect(m_notes, &MeetingNotesEditor::edited, this, &MeetingPage::showItems);
    connect(m_notes, &MeetingNotesEditor::lineChanged, this, &MeetingPage::showLine);
    connect(m_notes, &MeetingNotesEditor::refused, this, &MeetingPage::refuse);
    column->addWidget(m_notes, 1);
    m_actionItems = addSection(*column, tr("Action items"));
    m_middleColumn = column;
    auto *middle = new QWidget;
    auto *whole = new QVBoxLayout(middle);
    setSpaces(*whole, theme, 0, 0);
    m_middleWhole = whole;
    auto *scrolled = new ScrolledColumn(content);
    whole->addWidget(scrolled, 1);
    m_outcomeBar = makeOutcomeBar();
    whole->addWidget(m_outcomeBar);
    return middle;
}

QWidget *MeetingPage::makeOutcomeBar()
{
    const Theme &theme = Theme::of(this);
    auto *bar = new TopEdge;
    auto *flow = new FlowLayout(bar);
    flow->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    flow->setSpacing(theme.px(10));
    flow->addWidget(new Label(tr("Outcome"), &Theme::Fonts::semibold));
    for (size_t i = 0; i < m_outcomes.size(); ++i) {
        const MeetingText words(m_context);
        const QString label = words.outcome(outcomes()[i]);
        m_outcomes[i] = new QRadioButton(label);
        const QKeySequence key(Qt::Key_1 + static_cast<int>(i));
        m_outcomes[i]->setToolTip(nameWithKey(label, key));
        flow->addWidget(m_outcomes[i]);
        addCommand(u"meeting.outcome%1"_s.arg(i + 1), tr("Outcome: %1").arg(label), Icon::Goal, key, [this, i] {
            if (m_outcomes[i]->isEnabled())
                m_outcomes[i]->setChecked(true);
        });
    }
    m_outcomes[0]->setChecked(true);
    m_ratingButton = new Button(Icon::Star, {});
    m_stageButton = new Button(Icon::Pipeline, {});
    for (Button *button : {m_ratingButton, m_stageButton}) {
        button->setChevron(true);
        button->setSmall(true);
        flow->addWidget(button);
    }
    connect(m_ratingButton, &QPushButton::clicked, this, &MeetingPage::chooseRating);
    connect(m_stageButton, &QPushButton::clicked, this, &MeetingPage::chooseStage);
    return bar;
}

void MeetingPage::connectRows()
{
    const auto goTo = [this](const Section &section, auto idOf, EntityKind entity) {
        connect(section.rows, &MeetingRows::chosen, this, [this, idOf, entity](int row) {
            if (m_meeting)
                Q_EMIT navigateTo(Target::to(entity, idOf(*m_meeting, static_cast<size_t>(row))));
        });
    };
    goTo(
        m_deals, [](const items::Meeting &meeting, size_t row) { return meeting.deals.items[row].id; },
        EntityKind::Deal);
    goTo(
        m_quotes, [](const items::Meeting &meeting, size_t row) { return meeting.quotes.items[row].id; },
        EntityKind::Quote);
    goTo(
        m_tasks, [](const items::Meeting &meeting, size_t row) { return meeting.tasks.items[row].id; },
        EntityKind::Task);
    connect(m_tasks.rows, &MeetingRows::marked, this, [this](int row) {
        if (canWrite())
            commit({tr("Completed 1 task"), Origin::user(),
                {Edit::update(EntityKind::Task, m_meeting->tasks.items[static_cast<size_t>(row)].id,
                    {{field::status, choice::completed}})},
                {}});
    });
    connect(m_conflicts.rows, &MeetingRows::chosen, this, [this] { Q_EMIT navigateTo({.page = page::conflicts}); });
    connect(m_talks.rows, &MeetingRows::chosen, this, [this](int row) {
        const items::MeetingTalk &talk = m_meeting->talks.items[static_cast<size_t>(row)];
        if (talk.kind == choice::meeting)
            Q_EMIT navigateTo(meetingTarget(talk.id));
        else
            Q_EMIT navigateTo({.page = page::activities, .record = talk.id, .entity = EntityKind::Activity});
    });
    connect(m_fileList.rows, &MeetingRows::chosen, this,
        [this](int row) { m_files->preview(m_meeting->files[static_cast<size_t>(row)].id); });
    connect(m_people.rows, &MeetingRows::chosen, this, [this](int row) {
        showPersonMenu(row,
            m_people.rows->viewport()->mapToGlobal(m_people.rows->visualRect(m_people.rows->currentIndex()).center()));
    });
    connect(m_people.rows, &MeetingRows::menuRequested, this, &MeetingPage::showPersonMenu);
    connect(m_people.rows, &MeetingRows::marked, this, &MeetingPage::togglePresence);
    connect(m_people.rows, &MeetingRows::removeRequested, this, &MeetingPage::removePerson);
    connect(m_agenda.rows, &MeetingRows::chosen, this, &MeetingPage::renamePoint);
    connect(m_agenda.rows, &MeetingRows::marked, this, &MeetingPage::startPoint);
    connect(m_agenda.rows, &MeetingRows::removeRequested, this, &MeetingPage::removePoint);
    connect(m_agenda.rows, &MeetingRows::moveRequested, this, &MeetingPage::movePoint);
}

QString MeetingPage::title() const
{
    return m_meeting ? MeetingText(m_context).title(*m_meeting) : tr("Meeting");
}

void MeetingPage::open(const Target &target)
{
    make();
    if (target.record.isNull())
        return;
    bool isNumber = false;
    const OccurrenceKey key = target.part.toLongLong(&isNumber);
    const auto occurrence = isNumber ? std::optional(key) : std::nullopt;
    if (target.record != m_id || occurrence != m_occurrence)
        keepNotes();
    m_id = target.record;
    m_occurrence = occurrence;
    m_refusal->hide();
    refresh();
    if (target.part == letterPart && m_meeting && invitationObstacle(m_context, *m_meeting).isEmpty())
        sendLetter(false);
}

void MeetingPage::activate()
{
    make();
    refresh();
    m_minute.start();
    focusProxy()->setFocus(Qt::OtherFocusReason);
}

void MeetingPage::hideEvent(QHideEvent *event)
{
    m_minute.stop();
    if (m_notes)
        keepNotes();
    Page::hideEvent(event);
}

Target MeetingPage::current() const
{
    return target(m_id, m_occurrence);
}

QString MeetingPage::statusText() const
{
    if (!m_meeting || !m_meeting->isOpen())
        return {};
    const auto key = [](const QAction *action) { return isolatedLtr(keyNames(action->shortcut()).join(u'+')); };
    return tr("%1 decision · %2 action item · %3 close meeting").arg(key(m_decision), key(m_actionItem), key(m_close));
}

QList<QWidget *> MeetingPage::regions()
{
    return m_header ? QList<QWidget *>{m_header, m_left, m_middle, m_right} : QList<QWidget *>{this};
}

void MeetingPage::refresh()
{
    if (!m_header)
        return;
    auto read = m_id.isNull() ? Result<items::Meeting>(fail(Error::Kind::NotFound, {}))
                              : items::readMeeting(m_context.workspace.store(), m_id, m_occurrence);
    m_stack->setCurrentIndex(read ? 0 : 1);
    if (read) {
        m_meeting = std::move(*read);
        showMeeting();
    } else {
        m_meeting.reset();
        m_header->showNothing(title());
        if (read.error().kind != Error::Kind::NotFound)
            Q_EMIT m_context.workspace.failed(read.error());
    }
    using State = items::Meeting::State;
    const bool isWrittenNow = m_meeting && (m_meeting->state == State::Running || m_meeting->state == State::ToClose);
    setFocusProxy(isWrittenNow ? static_cast<QWidget *>(m_notes) : m_header); // where the work goes on
    for (QAction *action : {m_close, m_decision, m_actionItem, m_next, m_addPerson, m_edit})
        action->setEnabled(canWrite() && m_meeting->isOpen());
    for (QAction *action : {m_invite, m_cancel})
        action->setEnabled(canWrite() && m_meeting->isOpen());
    m_reopen->setEnabled(canWrite() && !m_meeting->isOpen());
    m_noShow->setEnabled(isWrittenNow && canWrite());
    m_reschedule->setEnabled(canWrite() && RescheduleDialog::isPossible(*m_meeting));
    m_delete->setEnabled(canWrite());
    m_export->setEnabled(m_meeting.has_value());
    m_join->setEnabled(m_meeting && !meetingLink(m_meeting->entry.place).isEmpty());
    Q_EMIT titleChanged();
    Q_EMIT statusTextChanged();
}

void MeetingPage::fill(const Section &section, std::vector<MeetingRow> rows, const QString &count)
{
    section.heading->setCount(count);
    section.rows->setRows(std::move(rows));
}

void MeetingPage::showMeeting()
{
    const items::Meeting &meeting = *m_meeting;
    const MeetingText words(m_context);
    const Formats formats = m_context.formats();
    if (m_shownId != meeting.activity.id) {
        m_shownId = meeting.activity.id;
        m_notes->reset();
        m_itemTasks.clear();
        m_stage = {};
        m_rating = 0;
        m_outcomes[0]->setChecked(true);
    }
    m_header->showMeeting({.day = meeting.entry.time.isAllDay ? meeting.entry.time.firstDay()
                                                              : meeting.entry.time.start.dateIn(formats.zone()),
        .title = words.title(meeting),
        .line = words.line(meeting),
        .state = words.state(meeting),
        .meaning = MeetingText::meaning(meeting),
        .icon = MeetingText::stateIcon(meeting),
        .invite = meeting.needsUpdate() ? tr("Send update") : tr("Invite…"),
        .hasLink = !meetingLink(meeting.entry.place).isEmpty(),
        .isOpen = meeting.isOpen() && canWrite()});
    m_update->setVisible(meeting.needsUpdate() && meeting.isOpen());
    m_missed->setVisible(meeting.isNoShow() && canWrite());
    fill(m_agenda, words.agenda(meeting), words.agendaCount(meeting));
    m_agenda.heading->setEnd(words.agendaEnd(meeting));
    m_bar->setMeeting(meeting);
    m_newPoint->setVisible(canWrite() && meeting.isOpen());
    m_notes->showNotes(meeting.activity.text(field::body), canWrite());
    readItemTasks();
    showSides();
    showItems();
    showOutcome();
    arrange();
}

void MeetingPage::showSides()
{
    const items::Meeting &meeting = *m_meeting;
    const MeetingText words(m_context);
    const Formats formats = m_context.formats();
    const auto count = [&formats](qint64 number) { return number > 0 ? formats.count(number) : QString(); };
    fill(m_people, words.people(meeting), count(static_cast<qint64>(meeting.people.size())));
    m_when->setText(words.line(meeting).section(u" · "_s, 0, 0));
    m_series->setText(words.series(meeting));
    m_series->setVisible(!m_series->text().isEmpty());
    m_moves->setText(words.rescheduled(meeting));
    m_moves->setVisible(!m_moves->text().isEmpty());
    m_facts->show(meeting.activity, canWrite() && meeting.isOpen());
    fill(m_fileList, words.files(meeting), count(static_cast<qint64>(meeting.files.size())));
    m_fileList.heading->setVisible(!meeting.files.empty());
    const auto [overlap, with] = words.overlap(meeting);
    m_overlap->setVisible(!overlap.isEmpty());
    m_overlap->setText(overlap, with);
    for (const auto &[editor, field] :
        {std::pair(m_preparation, field::preparation), {m_description, field::purpose}}) {
        if (!editor->isAncestorOf(focusWidget()))
            editor->setValue(meeting.activity.value(field));
        editor->setReadOnly(!canWrite());
    }
    for (const auto &[section, rows, number] : {std::tuple{&m_talks, words.talks(meeting), meeting.talks.count},
             std::tuple{&m_deals, words.deals(meeting), meeting.deals.count},
             std::tuple{&m_quotes, words.quotes(meeting), meeting.quotes.count},
             std::tuple{&m_conflicts, words.conflicts(meeting), static_cast<qint64>(meeting.conflicts.size())},
             std::tuple{&m_tasks, words.tasks(meeting), meeting.tasks.count}}) {
        fill(*section, rows, count(number));
        section->heading->setVisible(number > 0);
    }
}

std::vector<items::ActionItem> MeetingPage::actionItems() const
{
    const QString text = m_notes->isEdited() ? m_notes->markdown() : m_meeting->activity.text(field::body);
    return items::readNotes(text, m_context.workspace.clock(), quickAddOptions(QLocale())).actionItems;
}

/// As the store has them, unless they are being edited.
void MeetingPage::readItemTasks()
{
    if (m_notes->isEdited())
        return;
    m_itemTasks = items::readItemTasks(m_context.workspace.store(), *m_meeting, actionItems(), m_itemTasks)
                      .value_or(std::vector<items::ItemTask>());
}

void MeetingPage::showItems()
{
    if (!m_meeting)
        return;
    const items::Meeting &meeting = *m_meeting;
    const auto actionItems = this->actionItems();
    m_items = items::assignItems(
        m_context.workspace.store(), meeting, actionItems, items::followItems(m_itemTasks, actionItems))
                  .value_or(std::vector<items::AssignedItem>());
    const MeetingText words(m_context);
    fill(m_actionItems, words.actionItems(m_items),
        m_items.empty() ? QString() : m_context.formats().count(static_cast<qint64>(m_items.size())));
    m_actionItems.heading->setVisible(!m_items.empty());
    m_actionItems.heading->setEnd(meeting.isOpen() ? tr("become tasks when you close the meeting") : QString());
    showLine();
}

/// What the line of the cursor becomes.
void MeetingPage::showLine()
{
    const auto item = m_meeting && m_notes->isAncestorOf(focusWidget())
        ? items::readActionItem(m_notes->currentLine(), m_context.workspace.clock(), quickAddOptions(QLocale()))
        : std::nullopt;
    const auto assigned = item && m_meeting->isOpen()
        ? items::assignItems(m_context.workspace.store(), *m_meeting, {*item})
        : Result<std::vector<items::AssignedItem>>();
    m_notes->setHint(assigned && !assigned->empty() ? MeetingText(m_context).becomes(assigned->front()) : QString());
}

void MeetingPage::showOutcome()
{
    const items::Meeting &meeting = *m_meeting;
    const bool isOpen = meeting.isOpen() && canWrite();
    m_outcomeBar->setVisible(meeting.state != items::Meeting::State::Planned);
    const QString outcome = meeting.entry.state;
    for (size_t i = 0; i < m_outcomes.size(); ++i) {
        m_outcomes[i]->setEnabled(isOpen);
        if (!meeting.isOpen())
            m_outcomes[i]->setChecked(outcome == outcomes()[i]);
    }
    const qint64 rating = meeting.isOpen() ? m_rating : valueOr<qint64>(meeting.activity.value(field::rating));
    m_ratingButton->setText(rating > 0 ? tr("Rating %1 of 5").arg(QLocale().toString(rating)) : tr("Rate"));
    m_ratingButton->setEnabled(isOpen);
    m_stageButton->setVisible(!meeting.stages.empty() && meeting.isOpen());
    m_stageButton->setEnabled(isOpen);
    const auto stage = std::ranges::find(meeting.stages, m_stage, &items::BoardStage::id);
    m_stageButton->setText(stage == meeting.stages.end() ? tr("Same stage") : tr("To %1").arg(stage->name));
}

/// The own note comes first in the middle until the meeting begins; where there is little space one part is shown.
void MeetingPage::arrange()
{
    if (!m_header)
        return;
    const bool isRoomy = m_width >= WidthClass::Normal;
    const bool isBefore = m_meeting && m_meeting->state == items::Meeting::State::Planned;
    QBoxLayout *column = isBefore ? m_middleColumn : m_rightColumn;
    if (column->indexOf(m_notePart) < 0) {
        (isBefore ? m_rightColumn : m_middleColumn)->removeWidget(m_notePart);
        column->insertWidget(isBefore ? 2 : 0, m_notePart);
    }
    m_tabRow->setVisible(!isRoomy);
    // Where a line is a large part of the window, the outcome is at the end of what scrolls.
    const bool isLow = m_width == WidthClass::Narrow;
    if ((m_middleColumn->indexOf(m_outcomeBar) >= 0) != isLow) {
        (isLow ? m_middleWhole : m_middleColumn)->removeWidget(m_outcomeBar);
        (isLow ? m_middleColumn : m_middleWhole)->addWidget(m_outcomeBar);
    }
    for (const auto &[side, width] : {std::pair{m_left, leftWidth}, std::pair{m_right, rightWidth}}) {
        side->setMinimumWidth(isRoomy ? Theme::of(this).px(width) : 0);
        side->setMaximumWidth(isRoomy ? Theme::of(this).px(width) : QWIDGETSIZE_MAX);
    }
    showPart(isRoomy ? Middle : m_tabs->currentIndex());
}

void MeetingPage::showPart(int part)
{
    const bool isRoomy = m_width >= WidthClass::Normal;
    m_part = part;
    m_left->setVisible(isRoomy || part == People);
    m_middle->setVisible(isRoomy || part == Middle);
    m_right->setVisible(isRoomy || part == Preparation);
}

void MeetingPage::setWidthClass(WidthClass width)
{
    m_width = width;
    arrange();
}

} // namespace satchel::ui

#include "moc_MeetingPage.cpp"
