// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/DayEntries.h"

#include "ui/calendar/EntryDrawing.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"

#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace satchel::ui {

using calendar::CalendarEntry;

namespace {

constexpr int listWidth = 280;
constexpr int mostRows = 12; // rows; the others scroll

class DayEntryDelegate : public QStyledItemDelegate
{
public:
    DayEntryDelegate(const std::vector<CalendarEntry> &entries, std::vector<bool> isMine, const PageContext &context,
        QObject *parent)
        : QStyledItemDelegate(parent), m_entries(entries), m_isMine(std::move(isMine)), m_context(context)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Theme &theme = Theme::of(option.widget);
        return {
            theme.px(listWidth), std::max(theme.px(28), QFontMetrics(theme.font.smallStrong).height() + theme.px(8))};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const auto row = static_cast<size_t>(index.row());
        painter->save();
        painter->setLayoutDirection(option.direction);
        EntryState state;
        state.isHovered = option.state.testFlag(QStyle::State_MouseOver);
        state.isCurrent = option.state.testFlag(QStyle::State_HasFocus);
        drawEntryLine(*painter, option.rect.adjusted(1, 1, -1, -1), m_entries[row],
            EntryText(m_context.formats(), m_context.today()), lookOf(m_entries[row], m_isMine[row], theme), state,
            theme);
        painter->restore();
    }

private:
    const std::vector<CalendarEntry> &m_entries;
    std::vector<bool> m_isMine;
    PageContext m_context;
};

} // namespace

DayEntries::DayEntries(const items::CalendarModel &model, const PageContext &context, QDate day, QWidget *parent)
    : Popover(parent), m_list(new QListWidget)
{
    const Theme &theme = Theme::of(this);
    const EntryText words(context.formats(), context.today());
    const QString heading = context.formats().longDay(day);
    std::vector<bool> isMine;
    for (const CalendarEntry &entry : model.entries()) {
        if (entry.time.firstDay() > day || entry.time.lastDay() < day)
            continue;
        m_entries.push_back(entry);
        isMine.push_back(model.isMine(entry));
        auto *item = new QListWidgetItem(m_list);
        item->setData(Qt::AccessibleTextRole, words.sentence(entry));
        item->setToolTip(words.sentence(entry));
    }
    setAccessibleName(heading);
    content()->addWidget(new Label(heading, &Theme::Fonts::heading));
    m_list->setAccessibleName(heading);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setItemDelegate(new DayEntryDelegate(m_entries, std::move(isMine), context, m_list));
    m_list->setFixedWidth(theme.px(listWidth));
    const int rows = std::min(mostRows, m_list->count());
    m_list->setFixedHeight(rows > 0 ? rows * m_list->sizeHintForRow(0) : 0);
    m_list->setVisible(rows > 0);
    m_list->setCurrentRow(0);
    content()->addWidget(m_list);
    if (rows == 0)
        content()->addWidget(
            new Label(tr("Nothing is planned on this day."), &Theme::Fonts::body, TextColor::Secondary));
    auto *whole = new Button(Icon::Calendar, tr("Open day"), Button::Variant::Ghost);
    whole->setSmall(true);
    content()->addWidget(whole, 0, Qt::AlignLeading);
    connect(whole, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT dayRequested();
    });
    const auto entryOf = [this](
                             const QListWidgetItem *item) { return m_entries[static_cast<size_t>(m_list->row(item))]; };
    connect(m_list, &QListWidget::itemClicked, this, [this, entryOf](const QListWidgetItem *item) {
        const CalendarEntry entry = entryOf(item);
        close();
        Q_EMIT chosen(entry);
    });
    connect(m_list, &QListWidget::itemActivated, this, [this, entryOf](const QListWidgetItem *item) {
        if (!isVisible()) // the click was it
            return;
        const CalendarEntry entry = entryOf(item);
        close();
        Q_EMIT opened(entry);
    });
}

} // namespace satchel::ui

#include "moc_DayEntries.cpp"
