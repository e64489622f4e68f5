// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsList.h"

#include "ui/common/Formats.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/SearchMatches.h"
#include "ui/common/TwoLineRow.h"

#include <algorithm>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

enum SettingsListRole {
    SettingSectionRole = Qt::UserRole, // of a page: its first section; of a found setting, the setting's
    SettingNumberRole, // of a found setting: its number
    SettingDetailRole, // the second line
    SettingCountRole, // of a group
    SettingIconRole,
    SettingGroupRole, // of a group: its key
    SettingTypedRole, // what the match is drawn of
};

bool isSettingsGroup(const QModelIndex &index)
{
    return !index.parent().isValid();
}

/// A group with its icon and how much is in it; below it its pages, or what was found with where and what it is set to.
class SettingsListDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const int line = qMax(theme.size.navRow, QFontMetrics(theme.font.body).height() + theme.px(10));
        const bool hasDetail = !index.data(SettingDetailRole).toString().isEmpty();
        return {theme.px(120),
            hasDetail ? qMax(theme.px(44), twoLineHeight(theme.font.body, theme.font.small) + theme.px(8))
                : isSettingsGroup(index) ? line + theme.px(4)
                                         : line};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        painter->setLayoutDirection(option.direction);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect;
        if (isCurrent || (option.state.testFlag(QStyle::State_MouseOver) && index.flags() & Qt::ItemIsEnabled))
            drawRounded(*painter, row, theme.radius.control,
                !isCurrent                                    ? theme.surface.hover
                    : index.data(SettingNumberRole).isValid() ? theme.surface.selected
                                                              : theme.surface.pressed);
        const QRect inner = row.adjusted(theme.px(8), 0, -theme.px(8), 0);
        const int start = inner.x() + theme.size.icon + theme.px(9);
        const QRect text(start, inner.y(), inner.right() + 1 - start, inner.height());
        if (isSettingsGroup(index))
            paintGroup(*painter, inner, text, index, option, theme);
        else if (index.data(SettingNumberRole).isValid())
            paintFound(*painter, row, text, index, isCurrent, theme);
        else
            drawText(*painter, placed(*painter, row, text), index.data().toString(),
                isCurrent ? theme.font.strong : theme.font.body, isCurrent ? theme.text.primary : theme.text.secondary);
        if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(*painter, row, theme.radius.control, theme, -1);
    }

private:
    static void paintGroup(QPainter &painter, const QRect &inner, const QRect &text, const QModelIndex &index,
        const QStyleOptionViewItem &option, const Theme &theme)
    {
        const bool isQuiet = !(index.flags() & Qt::ItemIsEnabled);
        const int side = theme.size.icon;
        drawIcon(painter, placed(painter, inner, QRect(inner.x(), inner.y(), side, inner.height())),
            static_cast<Icon>(index.data(SettingIconRole).toInt()), side,
            isQuiet ? theme.text.tertiary : theme.text.secondary);
        const QString end = index.data(SettingCountRole).toString();
        const int chevron = isQuiet ? 0 : theme.px(16);
        const int width = QFontMetrics(theme.font.small).horizontalAdvance(end);
        QRect place(text.right() + 1 - chevron, text.y(), chevron, text.height());
        if (!isQuiet)
            drawIcon(painter, placed(painter, inner, place),
                option.state.testFlag(QStyle::State_Open) ? Icon::Down : Icon::Right, theme.px(14),
                theme.text.tertiary);
        place = QRect(place.x() - width - theme.px(isQuiet ? 0 : 4), text.y(), width + 1, text.height());
        drawText(painter, placed(painter, inner, place), end, theme.font.small, theme.text.tertiary);
        drawText(painter,
            placed(painter, inner, QRect(text.x(), text.y(), place.x() - theme.px(6) - text.x(), text.height())),
            index.data().toString(), isQuiet ? theme.font.body : theme.font.strong,
            isQuiet ? theme.text.tertiary : theme.text.primary);
    }

    static void paintFound(QPainter &painter, const QRect &row, const QRect &text, const QModelIndex &index,
        bool isCurrent, const Theme &theme)
    {
        if (isCurrent)
            painter.fillRect(
                placed(painter, row, QRect(row.x(), row.y(), theme.px(3), row.height())), theme.accent.graphic);
        const int title = QFontMetrics(theme.font.body).height();
        const int top = row.y() + (row.height() - twoLineHeight(theme.font.body, theme.font.small)) / 2;
        const QString typed = index.data(SettingTypedRole).toString();
        const QString name = index.data().toString();
        drawMatchedText(painter, placed(painter, row, QRect(text.x(), top, text.width(), title)), name,
            matchesIn(name, typed), theme.font.body, theme.text.primary, theme);
        const QString detail = index.data(SettingDetailRole).toString();
        drawText(painter,
            placed(painter, row,
                QRect(text.x(), top + title, text.width(), QFontMetrics(theme.font.small).height() + theme.px(2))),
            detail, theme.font.small, theme.text.secondary);
    }
};

QString settingsPageTitle(const SettingsSection &section)
{
    return section.within.isEmpty() ? section.title : section.within;
}

} // namespace

SettingsList::SettingsList(QWidget *parent)
    : QTreeWidget(parent), m_groups(settingsGroups()), m_sections(settingsSections())
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false); // one click does
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new SettingsListDelegate(this));
    setAccessibleName(tr("Settings sections"));
    connect(this, &QTreeWidget::itemExpanded, this, [this](const QTreeWidgetItem *item) {
        if (!isSearch())
            m_unfolded.insert(item->data(0, SettingGroupRole).toString());
    });
    connect(this, &QTreeWidget::itemCollapsed, this, [this](const QTreeWidgetItem *item) {
        if (!isSearch())
            m_unfolded.remove(item->data(0, SettingGroupRole).toString());
    });
}

QTreeWidgetItem *SettingsList::addGroup(const SettingsGroup &group)
{
    auto *item = new QTreeWidgetItem(this, {group.title});
    item->setData(0, SettingGroupRole, group.key);
    item->setData(0, SettingIconRole, static_cast<int>(group.icon));
    return item;
}

void SettingsList::showPages(int section)
{
    m_isFilling = true;
    m_typed.clear();
    m_found.clear();
    clear();
    const SettingsSection &shown = m_sections[static_cast<size_t>(section)];
    m_unfolded.insert(shown.group);
    QTreeWidgetItem *current = nullptr;
    for (const SettingsGroup &group : m_groups) {
        QTreeWidgetItem *parent = addGroup(group);
        QString before;
        for (int number = 0; number < std::ssize(m_sections); ++number) {
            const SettingsSection &one = m_sections[static_cast<size_t>(number)];
            if (one.group != group.key || std::exchange(before, settingsPageTitle(one)) == settingsPageTitle(one))
                continue;
            auto *item = new QTreeWidgetItem(parent, {settingsPageTitle(one)});
            item->setData(0, SettingSectionRole, number);
            if (group.key == shown.group && settingsPageTitle(one) == settingsPageTitle(shown))
                current = item;
        }
        parent->setData(0, SettingCountRole, Formats().count(parent->childCount()));
        parent->setExpanded(m_unfolded.contains(group.key));
    }
    setCurrentItem(current);
    m_isFilling = false;
}

void SettingsList::showFound(const QList<Setting> &found, const QString &typed)
{
    m_isFilling = true;
    m_typed = typed;
    m_found = found;
    clear();
    QTreeWidgetItem *first = nullptr;
    for (const SettingsGroup &group : m_groups) {
        QTreeWidgetItem *parent = addGroup(group);
        for (int number = 0; number < m_found.size(); ++number) {
            const Setting &setting = m_found[number];
            const SettingsSection &section = m_sections[static_cast<size_t>(setting.section)];
            if (section.group != group.key)
                continue;
            auto *item = new QTreeWidgetItem(parent, {setting.name});
            item->setData(0, SettingSectionRole, setting.section);
            item->setData(0, SettingNumberRole, number);
            item->setData(0, SettingTypedRole, typed);
            const QString page = setting.control ? section.title : group.title;
            item->setData(0, SettingDetailRole, setting.value.isEmpty() ? page : page + u" · "_s + setting.value);
            first = first ? first : item;
        }
        const int count = parent->childCount();
        parent->setData(0, SettingCountRole, count > 0 ? Formats().count(count) : tr("no match"));
        if (count == 0)
            parent->setFlags(Qt::NoItemFlags);
        parent->setExpanded(true);
    }
    setCurrentItem(first);
    m_isFilling = false;
    if (first)
        Q_EMIT settingChosen(m_found[first->data(0, SettingNumberRole).toInt()]);
}

void SettingsList::step(int by)
{
    QTreeWidgetItem *item = currentItem();
    do
        item = !item ? topLevelItem(0) : by > 0 ? itemBelow(item) : itemAbove(item);
    while (item && !item->parent());
    if (item)
        setCurrentItem(item);
}

const Setting *SettingsList::currentSetting() const
{
    const QTreeWidgetItem *item = currentItem();
    return item && item->data(0, SettingNumberRole).isValid() ? &m_found[item->data(0, SettingNumberRole).toInt()]
                                                              : nullptr;
}

void SettingsList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeWidget::currentChanged(current, previous);
    if (m_isFilling || !current.isValid())
        return;
    if (current.data(SettingNumberRole).isValid())
        Q_EMIT settingChosen(m_found[current.data(SettingNumberRole).toInt()]);
    else if (!isSettingsGroup(current))
        Q_EMIT sectionChosen(current.data(SettingSectionRole).toInt());
}

/// One click on a group folds it, or unfolds it.
void SettingsList::mousePressEvent(QMouseEvent *event)
{
    QTreeWidgetItem *item = itemAt(event->position().toPoint());
    if (item && !item->parent()) {
        if (item->flags() & Qt::ItemIsEnabled)
            item->setExpanded(!item->isExpanded());
        return;
    }
    QTreeWidget::mousePressEvent(event);
    if (item && item == currentItem())
        Q_EMIT opened();
}

void SettingsList::keyPressEvent(QKeyEvent *event)
{
    QTreeWidgetItem *item = currentItem();
    if (item && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (item->parent())
            Q_EMIT opened();
        else
            item->setExpanded(!item->isExpanded());
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

int SettingsList::wantedWidth() const
{
    const Theme &theme = Theme::of(this);
    int longest = 0;
    for (const SettingsSection &section : m_sections)
        longest = qMax(longest, QFontMetrics(theme.font.strong).horizontalAdvance(settingsPageTitle(section)));
    for (const SettingsGroup &group : m_groups)
        longest = qMax(
            longest, QFontMetrics(theme.font.strong).horizontalAdvance(group.title) + theme.px(16 + 4 + 6 + 12));
    return longest + theme.size.icon + theme.px(9 + 16 + 8);
}

} // namespace satchel::ui

#include "moc_SettingsList.cpp"
