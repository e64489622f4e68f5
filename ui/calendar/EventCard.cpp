// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/EventCard.h"

#include "domain/ChoiceNames.h"
#include "ui/calendar/CardLink.h"
#include "ui/calendar/EntryText.h"
#include "ui/calendar/MeetingLink.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/tasks/TaskText.h"

#include <QApplication>
#include <QDesktopServices>
#include <QGridLayout>
#include <QMouseEvent>
#include <QUrl>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using calendar::CalendarEntry;

namespace {

constexpr int cardWidth = 262; // of its content, at 100 % text
constexpr int iconColumn = 24;
constexpr size_t mostPeople = 4;

/// Of a person who was asked: the word and its colour; nothing before there is an answer.
std::pair<QString, TextColor> responseOf(const items::MeetingPerson &person, const Schema &schema)
{
    const Field *response = schema.entity(EntityKind::Attendee).find(u"response"_s);
    if (!response || person.response.isEmpty() || person.response == u"none"_s)
        return {};
    const TextColor color = person.response == u"accepted"_s ? TextColor::Green
        : person.response == u"declined"_s                   ? TextColor::Red
                                                             : TextColor::Amber;
    return {response->choiceLabel(person.response), color};
}

} // namespace

EventCard::EventCard(const PageContext &context, const CalendarEntry &entry, const QRect &source, QWidget *parent)
    : Popover(parent), m_context(context), m_entry(entry), m_source(source)
{
    m_sinceOpened.start();
    const Theme &theme = Theme::of(this);
    setAccessibleName(EntryText(context.formats(), context.today()).sentence(entry));
    if (entry.entity == EntityKind::Activity && hasMeetingPage(entry.kind)) {
        if (auto meeting = items::readMeeting(context.workspace.store(), entry.id, entry.occurrence))
            m_meeting = std::move(*meeting);
    }
    const int pad = theme.px(14);
    content()->setContentsMargins(shadowMargins(*this) + QMargins(pad, theme.px(12), pad, theme.px(12)));
    addTitle();
    addTimes();
    m_rows = new QGridLayout;
    m_rows->setContentsMargins(0, theme.px(4), 0, theme.px(2));
    m_rows->setHorizontalSpacing(0);
    m_rows->setVerticalSpacing(theme.px(2));
    m_rows->setColumnMinimumWidth(0, theme.px(iconColumn));
    m_rows->setColumnStretch(1, 1);
    content()->addLayout(m_rows);
    addRecords();
    addStates();
    addButtons();
}

/// The second click of two comes here, because a popup gets all clicks. Which kind of press it is depends on whether
/// the popup was already shown by the window system.
bool EventCard::isSecondClick(const QEvent &event) const
{
    if (event.type() != QEvent::MouseButtonPress && event.type() != QEvent::MouseButtonDblClick)
        return false;
    const auto &press = static_cast<const QMouseEvent &>(event);
    return press.button() == Qt::LeftButton && !rect().contains(press.position().toPoint())
        && m_source.contains(press.globalPosition().toPoint())
        && m_sinceOpened.elapsed() <= QApplication::doubleClickInterval();
}

bool EventCard::event(QEvent *event)
{
    if (!isSecondClick(*event))
        return Popover::event(event);
    setAttribute(Qt::WA_NoMouseReplay);
    close();
    Q_EMIT entryRequested();
    return true;
}

void EventCard::closeFor(QAbstractButton *button, void (EventCard::*wanted)())
{
    connect(button, &QAbstractButton::clicked, this, [this, wanted] {
        close();
        Q_EMIT(this->*wanted)();
    });
}

void EventCard::addTitle()
{
    auto *title = new CardLink(EntryText::title(m_entry), &Theme::Fonts::heading);
    title->setWrapped(Theme::of(this).px(cardWidth));
    title->setFocusPolicy(Qt::NoFocus); // its button has the key
    content()->addWidget(title);
    closeFor(title, &EventCard::entryRequested);
}

void EventCard::addTimes()
{
    const EntryText words(m_context.formats(), m_context.today());
    QStringList lines{words.when(m_entry.time), words.elsewhere(m_entry)};
    store::Store &store = m_context.workspace.store();
    if (m_entry.entity == EntityKind::Activity) {
        const auto activity = store.get(EntityKind::Activity, m_entry.id);
        if (activity && m_entry.isOccurrence())
            lines.append(TaskText(m_context.formats(), m_context.today()).repeats(activity->text(field::recurrence)));
        const auto moves = activity && !m_entry.isOccurrence() ? items::readReschedules(store, *activity)
                                                               : Result<std::vector<items::Reschedule>>();
        if (moves)
            lines.append(words.rescheduled(*moves));
    }
    lines.removeAll(QString());
    for (const QString &line : std::as_const(lines)) {
        auto *label = new Label(line, &Theme::Fonts::body, TextColor::Secondary);
        label->setWordWrap(true);
        label->setFixedWidth(Theme::of(this).px(cardWidth));
        content()->addWidget(label);
    }
}

/// An icon at the first line of what it is about, and a line below.
void EventCard::addRow(Icon icon, TextColor iconColor, QWidget *what, const QString &detail, TextColor detailColor)
{
    const int row = m_rows->rowCount();
    m_rows->addWidget(new CardIcon(icon, iconColor), row, 0, Qt::AlignTop);
    m_rows->addWidget(what, row, 1);
    if (!detail.isEmpty())
        m_rows->addWidget(new Label(detail, &Theme::Fonts::small, detailColor), row + 1, 1);
    m_rows->setRowMinimumHeight(row, Theme::of(this).px(24));
}

void EventCard::addRecord(EntityKind entity, const RecordId &id, const QString &detail, TextColor detailColor)
{
    if (id.isNull())
        return;
    auto *link = new CardLink(m_context.workspace.store().title(entity, id), &Theme::Fonts::body);
    addRow(iconOf(entity), TextColor::Secondary, link, detail, detailColor);
    connect(link, &QAbstractButton::clicked, this, [this, entity, id] {
        close();
        Q_EMIT openRequested(entity, id);
    });
}

void EventCard::addRecords()
{
    if (!m_entry.place.isEmpty() && meetingLink(m_entry.place).isEmpty()) {
        auto *place = new Label(isolated(m_entry.place));
        place->setWordWrap(true);
        addRow(Icon::Pin, TextColor::Secondary, place);
    }
    addPeople();
    addRecord(EntityKind::Company, m_entry.company);
    addDeal();
}

/// Each person opens their page; colleagues have none.
void EventCard::addPeople()
{
    size_t shown = 0;
    bool isContactShown = m_entry.contact.isNull();
    const auto people = m_meeting ? m_meeting->people : std::vector<items::MeetingPerson>();
    for (const items::MeetingPerson &person : people) {
        if (person.isMe || shown == mostPeople)
            continue;
        ++shown;
        isContactShown = isContactShown || person.person == m_entry.contact;
        const auto [response, color] = responseOf(person, m_context.workspace.schema());
        if (person.entity == EntityKind::Contact && !person.person.isNull())
            addRecord(EntityKind::Contact, person.person, response, color);
        else
            addRow(Icon::Contact, TextColor::Secondary, new Label(isolated(person.name)), response, color);
    }
    if (!isContactShown)
        addRecord(EntityKind::Contact, m_entry.contact);
}

void EventCard::addDeal()
{
    if (m_entry.deal.isNull() || m_entry.entity == EntityKind::Deal)
        return;
    store::Store &store = m_context.workspace.store();
    QStringList details;
    if (const auto deal = store.get(EntityKind::Deal, m_entry.deal)) {
        const auto value = valueOr<Money>(deal->value(field::value));
        if (value.minor != 0)
            details.append(m_context.formats().money(value, Formats::Decimals::UnlessZero));
        if (const auto stage = valueOr<RecordId>(deal->value(field::stage)); !stage.isNull())
            details.append(isolated(store.title(EntityKind::Stage, stage)));
    }
    addRecord(EntityKind::Deal, m_entry.deal, details.join(u" · "_s));
}

/// A state in words, and what one does about it as a link.
QAbstractButton *EventCard::addState(Icon icon, TextColor color, const QString &state, const QString &act)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    setSpaces(*row, Theme::of(this), 0, 8);
    row->addWidget(new Label(state, &Theme::Fonts::strong, color));
    QAbstractButton *link = nullptr;
    if (!act.isEmpty()) {
        link = new CardLink(act, &Theme::Fonts::body, TextColor::Link);
        row->addWidget(link);
    }
    row->addStretch(1);
    addRow(icon, color, line);
    return link;
}

/// Its outcome; of a meeting that nobody closed that nobody came, of one to come that nothing is prepared.
void EventCard::addStates()
{
    const bool isWritable = !m_context.workspace.store().isReadOnly();
    const QString outcome = EntryText::outcome(m_entry);
    const bool isNoShow = m_entry.state == choice::no_show;
    if (m_meeting && isNoShow && isWritable)
        return closeFor(
            addState(Icon::Close, TextColor::Red, outcome, tr("Reschedule…")), &EventCard::rescheduleRequested);
    if (!outcome.isEmpty()) {
        addState(m_entry.state == choice::cancelled ? Icon::Close : Icon::Check, TextColor::Secondary, outcome, {});
        return;
    }
    if (!m_meeting)
        return;
    const bool isOver = m_entry.time.end() <= m_context.workspace.clock().now();
    if (isOver && isWritable)
        closeFor(
            addState(Icon::Clock, TextColor::Amber, tr("No outcome yet"), tr("No-show")), &EventCard::noShowRequested);
    else if (!isOver && m_meeting->agenda.empty() && m_meeting->activity.text(field::preparation).isEmpty())
        closeFor(addState(Icon::Note, TextColor::Amber, tr("Not prepared yet"), tr("Prepare")),
            &EventCard::meetingRequested);
}

void EventCard::addButtons()
{
    const Theme &theme = Theme::of(this);
    auto *rule = new QWidget;
    rule->setFixedHeight(1);
    rule->setAutoFillBackground(true);
    QPalette line = palette();
    line.setColor(QPalette::Window, theme.border.subtle);
    rule->setPalette(line);
    content()->addWidget(rule);
    auto *row = new QHBoxLayout;
    setSpaces(*row, theme, 0, 8);
    row->setContentsMargins(0, theme.px(6), 0, 0);
    const bool isWritable = !m_context.workspace.store().isReadOnly();
    const QUrl link = meetingLink(m_entry.place);
    if (!link.isEmpty()) {
        auto *join = new Button(Icon::Link, tr("Join"), Button::Variant::Primary);
        join->setToolTip(isolatedLtr(link.toString()));
        row->addWidget(join);
        connect(join, &QPushButton::clicked, this, [link] { QDesktopServices::openUrl(link); });
    }
    const bool hasPage = m_meeting || m_entry.entity != EntityKind::Activity;
    Button *first = nullptr; // has the focus: what is above it may change the meeting
    if (hasPage) {
        auto *open = new Button(tr("Open"));
        open->setKeyCap(Qt::Key_Return);
        open->setDefault(true);
        row->addWidget(open);
        first = open;
        closeFor(open, &EventCard::entryRequested);
    }
    if (m_entry.entity == EntityKind::Activity && isWritable) {
        auto *edit = new Button(tr("Edit"));
        edit->setDefault(!hasPage);
        row->addWidget(edit);
        first = first ? first : edit;
        closeFor(edit, &EventCard::editRequested);
    }
    row->addStretch(1);
    if (isWritable) {
        auto *remove = new IconButton(Icon::Trash, tr("Delete"));
        row->addWidget(remove);
        closeFor(remove, &EventCard::deleteRequested);
    }
    content()->addLayout(row);
    if (first)
        first->setFocus();
}

} // namespace satchel::ui

#include "moc_EventCard.cpp"
