// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/SlotPicker.h"

#include "ui/calendar/EntryText.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/WorkTime.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysWidth = 150;
constexpr int listHeight = 190;
constexpr int msRole = Qt::UserRole;

QListWidget *makeList(const QString &name, const Theme &theme)
{
    auto *list = new QListWidget;
    list->setAccessibleName(name);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    list->setFixedHeight(theme.px(listHeight));
    return list;
}

} // namespace

SlotPicker::SlotPicker(
    const PageContext &context, const SlotQuery &asked, const std::optional<QTimeZone> &theirs, QWidget *parent)
    : QWidget(parent), m_context(context), m_asked(asked), m_theirs(theirs), m_length(new QComboBox),
      m_days(makeList(tr("Day"), Theme::of(this))), m_times(makeList(tr("Time"), Theme::of(this))),
      m_none(new Label({}, &Theme::Fonts::body, TextColor::Secondary)),
      m_colleagues(new Label({}, &Theme::Fonts::small, TextColor::Secondary))
{
    const Theme &theme = Theme::of(this);
    QList<int> lengths = availabilityOf(context.preferences).lengths;
    const int minutes = static_cast<int>(asked.seconds / 60);
    if (!lengths.contains(minutes))
        lengths.append(minutes);
    std::ranges::sort(lengths);
    for (const int length : std::as_const(lengths))
        m_length->addItem(context.formats().duration(length * 60), length);
    m_length->setCurrentIndex(m_length->findData(minutes));
    m_length->setAccessibleName(tr("Length"));
    m_days->setFixedWidth(theme.px(daysWidth));
    m_none->setWordWrap(true);
    auto *lists = new QHBoxLayout;
    setSpaces(*lists, theme, 0, 8);
    lists->addWidget(m_days);
    lists->addWidget(m_times, 1);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 6);
    column->addWidget(new Label(tr("Length"), &Theme::Fonts::small, TextColor::Tertiary));
    column->addWidget(m_length, 0, Qt::AlignLeading);
    column->addWidget(new Label(tr("Free times"), &Theme::Fonts::small, TextColor::Tertiary));
    column->addLayout(lists);
    column->addWidget(m_none);
    m_colleagues->setWordWrap(true);
    column->addWidget(m_colleagues);
    connect(m_length, &QComboBox::activated, this, [this] { read(Cause::Person); });
    connect(m_days, &QListWidget::currentRowChanged, this, &SlotPicker::showTimes);
    connect(m_times, &QListWidget::currentRowChanged, this, &SlotPicker::chosenChanged);
    connect(m_times, &QListWidget::itemDoubleClicked, this, &SlotPicker::activated);
    read(Cause::Person);
    showColleagues();
}

void SlotPicker::setButton(QPushButton *button)
{
    connect(button, &QPushButton::clicked, this, &SlotPicker::activated);
    const auto follow = [this, button] { button->setEnabled(chosen().has_value()); };
    connect(this, &SlotPicker::chosenChanged, button, follow);
    follow();
}

qint64 SlotPicker::seconds() const
{
    return m_length->currentData().toInt() * qint64(60);
}

std::optional<Instant> SlotPicker::chosen() const
{
    const QListWidgetItem *item = m_times->currentItem();
    return item ? std::optional(Instant{item->data(msRole).toLongLong()}) : std::nullopt;
}

void SlotPicker::read(Cause cause)
{
    m_asked.seconds = seconds();
    const auto before = chosen();
    const auto offered = readOfferedTimes(m_context, m_asked);
    if (offered)
        askCalendars(offered->from, offered->until);
    const QTimeZone &here = m_context.workspace.clock().zone();
    m_starts.clear();
    if (offered) {
        for (const calendar::FreeTime &free : offered->free) {
            const auto starts = calendar::startsWithin(free, offered->rules, here);
            m_starts.insert(m_starts.end(), starts.begin(), starts.end());
        }
    }
    const Formats formats = m_context.formats();
    const QSignalBlocker quiet(m_days);
    m_days->clear();
    for (const Instant start : m_starts) {
        const QDate day = start.dateIn(here);
        const int last = m_days->count() - 1;
        if (last >= 0 && m_days->item(last)->data(Qt::UserRole).toDate() == day)
            continue;
        auto *item = new QListWidgetItem(formats.day(day, m_context.today()), m_days);
        item->setData(Qt::UserRole, day);
    }
    const bool isKept = before && std::ranges::find(m_starts, *before) != m_starts.end();
    m_days->setCurrentRow(m_days->count() > 0 ? 0 : -1);
    for (int row = 0; before && cause == Cause::Answer && row < m_days->count(); ++row) {
        if (m_days->item(row)->data(Qt::UserRole).toDate() == before->dateIn(here))
            m_days->setCurrentRow(row);
    }
    const int days = availabilityOf(m_context.preferences).workingDays;
    m_none->setText(!offered ? sentenceFor(offered.error())
                             : tr("There is no free time of this length in the next %Ln working day(s). Your hours and "
                                  "rules are in Settings, Availability.",
                                 nullptr, days));
    m_none->setVisible(m_starts.empty());
    m_days->setVisible(!m_starts.empty());
    m_times->setVisible(!m_starts.empty());
    showTimes();
    for (int row = 0; isKept && row < m_times->count(); ++row) {
        if (m_times->item(row)->data(msRole).toLongLong() == before->ms)
            m_times->setCurrentRow(row);
    }
    if (before && !isKept && cause == Cause::Answer)
        m_times->setCurrentRow(-1); // nobody is invited to a time that slipped in under the pointer
}

/// Once: the days that are offered do not depend on how long the meeting is.
void SlotPicker::askCalendars(Instant from, Instant until)
{
    if (!m_context.sync || !m_query.addresses.isEmpty() || from == until)
        return;
    for (const SlotColleague &colleague : m_asked.colleagues) {
        if (!colleague.address.isEmpty())
            m_query.addresses.append(colleague.address);
    }
    if (m_query.addresses.isEmpty())
        return;
    m_query.from = from;
    m_query.until = until;
    m_isWaiting = true;
    connect(m_context.sync, &store::SyncControl::freeBusyRead, this, &SlotPicker::addBusy);
    m_context.sync->readFreeBusy(m_query);
}

void SlotPicker::addBusy(const store::FreeBusyQuery &query, const std::vector<store::FreeBusy> &people)
{
    if (query != m_query || !m_isWaiting)
        return;
    m_isWaiting = false;
    for (const store::FreeBusy &person : people) {
        m_told.insert(person.address);
        m_asked.busy.insert(m_asked.busy.end(), person.busy.begin(), person.busy.end());
    }
    read(Cause::Answer);
    showColleagues();
}

void SlotPicker::showColleagues()
{
    QStringList told;
    QStringList stored; // whose meetings are known as far as the store has them
    QStringList unknown;
    for (const SlotColleague &colleague : m_asked.colleagues) {
        const QString name = isolated(colleague.name);
        (m_told.contains(colleague.address) ? told : colleague.user.isNull() ? unknown : stored).append(name);
    }
    QStringList lines;
    const auto add = [&lines](const QString &text, QStringList names) {
        names.sort(Qt::CaseInsensitive);
        if (!names.isEmpty())
            lines.append(text.arg(names.join(u", "_s)));
    };
    if (m_isWaiting) {
        add(tr("Looking at the calendars of: %1"), told + stored + unknown);
    } else {
        if (!chosen() && !m_starts.empty())
            lines.append(tr("The time that was chosen is taken. Choose another one."));
        add(tr("Also free by their calendar: %1"), told);
        add(tr("Also free, as far as their meetings are in this store: %1"), stored);
        add(tr("Not known when they are busy: %1"), unknown);
    }
    m_colleagues->setText(lines.join(u'\n'));
    m_colleagues->setVisible(!lines.isEmpty());
}

/// "09:00–10:00 (08:00 London)"; with its day where it is another one there.
QString SlotPicker::timeText(Instant start) const
{
    const Formats formats = m_context.formats();
    const EntryText words(formats, m_context.today());
    const QTimeZone &here = m_context.workspace.clock().zone();
    const QString mine = words.times({start, seconds(), false, here});
    if (!m_theirs || start.timeIn(*m_theirs) == start.timeIn(here))
        return mine;
    const QDate there = start.dateIn(*m_theirs);
    const QString time = formats.time(start.timeIn(*m_theirs));
    const QString theirs = there == start.dateIn(here)
        ? time
        : tr("%1 %2", "a weekday, a time").arg(formats.locale().dayName(there.dayOfWeek(), QLocale::ShortFormat), time);
    return tr("%1 (%2 %3)", "times, a time, a city").arg(mine, theirs, EntryText::city(*m_theirs));
}

void SlotPicker::showTimes()
{
    const QDate day = m_days->currentItem() ? m_days->currentItem()->data(Qt::UserRole).toDate() : QDate();
    {
        const QSignalBlocker quiet(m_times);
        m_times->clear();
        for (const Instant start : m_starts) {
            if (start.dateIn(m_context.workspace.clock().zone()) != day)
                continue;
            auto *item = new QListWidgetItem(timeText(start), m_times);
            item->setData(msRole, start.ms);
        }
        m_times->setCurrentRow(m_times->count() > 0 ? 0 : -1);
    }
    Q_EMIT chosenChanged();
}

} // namespace satchel::ui

#include "moc_SlotPicker.cpp"
