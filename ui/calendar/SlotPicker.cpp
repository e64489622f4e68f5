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
    const PageContext &context, const OfferedFor &asked, const std::optional<QTimeZone> &theirs, QWidget *parent)
    : QWidget(parent), m_context(context), m_asked(asked), m_theirs(theirs), m_length(new QComboBox),
      m_days(makeList(tr("Day"), Theme::of(this))), m_times(makeList(tr("Time"), Theme::of(this))),
      m_none(new Label({}, &Theme::Fonts::body, TextColor::Secondary))
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
    if (const QString text = colleaguesText(); !text.isEmpty()) {
        auto *label = new Label(text, &Theme::Fonts::small, TextColor::Secondary);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    connect(m_length, &QComboBox::activated, this, &SlotPicker::read);
    connect(m_days, &QListWidget::currentRowChanged, this, &SlotPicker::showTimes);
    connect(m_times, &QListWidget::currentRowChanged, this, &SlotPicker::chosenChanged);
    connect(m_times, &QListWidget::itemDoubleClicked, this, &SlotPicker::activated);
    read();
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

void SlotPicker::read()
{
    m_asked.seconds = seconds();
    const auto offered = readOfferedTimes(m_context, m_asked);
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
    m_days->setCurrentRow(m_days->count() > 0 ? 0 : -1);
    const int days = availabilityOf(m_context.preferences).workingDays;
    m_none->setText(!offered ? sentenceFor(offered.error())
                             : tr("There is no free time of this length in the next %Ln working day(s). Your hours and "
                                  "rules are in Settings, Availability.",
                                 nullptr, days));
    m_none->setVisible(m_starts.empty());
    m_days->setVisible(!m_starts.empty());
    m_times->setVisible(!m_starts.empty());
    showTimes();
}

QString SlotPicker::colleaguesText() const
{
    QStringList names;
    for (const RecordId &colleague : m_asked.colleagues) {
        if (colleague != m_context.workspace.me())
            names.append(isolated(m_context.workspace.store().title(EntityKind::User, colleague)));
    }
    names.sort(Qt::CaseInsensitive);
    return names.isEmpty() ? QString()
                           : tr("Also free, as far as their meetings are in this store: %1").arg(names.join(u", "_s));
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
