// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/EventCard.h"

#include "domain/ChoiceNames.h"
#include "ui/calendar/EntryText.h"
#include "ui/calendar/MeetingLink.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/tasks/TaskText.h"

#include <QApplication>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QUrl>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using calendar::CalendarEntry;

namespace {

constexpr int textWidth = 320;

} // namespace

EventCard::EventCard(const PageContext &context, const CalendarEntry &entry, const QRect &source, QWidget *parent)
    : Popover(parent), m_context(context), m_source(source)
{
    m_sinceOpened.start();
    const EntryText words(context.formats(), context.today());
    setAccessibleName(words.sentence(entry));
    auto *title = new Label(EntryText::title(entry), &Theme::Fonts::heading);
    title->setWordWrap(true);
    title->setFixedWidth(Theme::of(this).px(textWidth));
    content()->addWidget(title);
    addFacts(entry);
    addPeople(entry);
    addButtons(entry);
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
    Q_EMIT doubleClicked();
    return true;
}

void EventCard::addFacts(const CalendarEntry &entry)
{
    const EntryText words(m_context.formats(), m_context.today());
    QStringList facts{EntryText::kind(entry), words.when(entry.time), EntryText::outcome(entry)};
    facts.removeAll(QString());
    QStringList lines{facts.join(u" · "_s), words.elsewhere(entry)};
    if (entry.isOccurrence()) {
        const auto series = m_context.workspace.store().get(EntityKind::Activity, entry.id);
        const TaskText rules(m_context.formats(), m_context.today());
        if (series)
            lines.append(rules.repeats(series->text(field::recurrence)));
    }
    if (entry.entity == EntityKind::Activity && !entry.isOccurrence()) {
        store::Store &store = m_context.workspace.store();
        const auto activity = store.get(EntityKind::Activity, entry.id);
        const auto moves = activity ? items::readReschedules(store, *activity)
                                    : Result<std::vector<items::Reschedule>>();
        if (moves)
            lines.append(words.rescheduled(*moves));
    }
    if (meetingLink(entry.place).isEmpty())
        lines.append(isolated(entry.place));
    lines.removeAll(QString());
    for (const QString &line : std::as_const(lines)) {
        auto *label = new Label(line, &Theme::Fonts::body, TextColor::Secondary);
        label->setWordWrap(true);
        label->setFixedWidth(Theme::of(this).px(textWidth));
        content()->addWidget(label);
    }
}

/// Whom it is about; each opens its page.
void EventCard::addPeople(const CalendarEntry &entry)
{
    const auto add = [this](EntityKind entity, const RecordId &id) {
        if (id.isNull())
            return;
        auto *button = new Button(
            iconOf(entity), m_context.workspace.store().title(entity, id), Button::Variant::Ghost);
        button->setSmall(true);
        content()->addWidget(button, 0, Qt::AlignLeading);
        connect(button, &QPushButton::clicked, this, [this, entity, id] {
            close();
            Q_EMIT openRequested(entity, id);
        });
    };
    add(EntityKind::Contact, entry.contact);
    add(EntityKind::Company, entry.company);
    add(EntityKind::Deal, entry.deal);
}

void EventCard::addButtons(const CalendarEntry &entry)
{
    auto *row = new QHBoxLayout;
    setSpaces(*row, Theme::of(this), 0, 8);
    if (const QUrl link = meetingLink(entry.place); !link.isEmpty()) {
        auto *join = new Button(Icon::Link, tr("Join"), Button::Variant::Primary);
        join->setToolTip(isolatedLtr(link.toString()));
        row->addWidget(join);
        connect(join, &QPushButton::clicked, this, [link] { QDesktopServices::openUrl(link); });
    }
    const bool isWritable = !m_context.workspace.store().isReadOnly();
    if (entry.entity == EntityKind::Activity && hasMeetingPage(entry.kind)) {
        auto *open = new Button(Icon::Meeting, tr("Open meeting"));
        row->addWidget(open);
        connect(open, &QPushButton::clicked, this, [this] {
            close();
            Q_EMIT meetingRequested();
        });
    }
    if (entry.entity == EntityKind::Activity && isWritable) {
        auto *edit = new Button(Icon::Edit, tr("Edit"));
        row->addWidget(edit);
        connect(edit, &QPushButton::clicked, this, [this] {
            close();
            Q_EMIT editRequested();
        });
    } else if (entry.entity == EntityKind::Task) {
        auto *open = new Button(Icon::Tasks, tr("Open task"));
        row->addWidget(open);
        connect(open, &QPushButton::clicked, this, [this, id = entry.id] {
            close();
            Q_EMIT openRequested(EntityKind::Task, id);
        });
    }
    if (isWritable)
        addNoShowButton(entry, *row);
    row->addStretch(1);
    if (isWritable) {
        auto *remove = new IconButton(Icon::Trash, tr("Delete"));
        row->addWidget(remove);
        connect(remove, &QToolButton::clicked, this, [this] {
            close();
            Q_EMIT deleteRequested();
        });
    }
    content()->addLayout(row);
}

/// Marks the meeting, or goes on from there.
void EventCard::addNoShowButton(const CalendarEntry &entry, QLayout &row)
{
    const bool isMeeting = entry.entity == EntityKind::Activity && hasMeetingPage(entry.kind);
    const bool isNoShow = entry.state == choice::no_show;
    const bool isOver = entry.state.isEmpty() && entry.time.end() <= m_context.workspace.clock().now();
    if (!isMeeting || (!isNoShow && !isOver))
        return;
    auto *button = isNoShow ? new Button(Icon::Calendar, tr("Reschedule…")) : new Button(Icon::Close, tr("No-show"));
    row.addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, isNoShow] {
        close();
        if (isNoShow)
            Q_EMIT rescheduleRequested();
        else
            Q_EMIT noShowRequested();
    });
}

} // namespace satchel::ui

#include "moc_EventCard.cpp"
