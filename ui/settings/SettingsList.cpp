// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsList.h"

#include "ui/common/Painting.h"
#include "ui/common/SearchMatches.h"
#include "ui/common/TwoLineRow.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

bool isFoundSetting(const QModelIndex &index)
{
    return index.data(SettingsList::SettingRole).isValid();
}

class SettingsListDelegate : public GroupedListDelegate
{
public:
    using GroupedListDelegate::GroupedListDelegate;

protected:
    int rowHeight(const QModelIndex &index, const Theme &theme) const override
    {
        if (!isFoundSetting(index))
            return GroupedListDelegate::rowHeight(index, theme);
        return qMax(theme.px(44), twoLineHeight(theme.font.body, theme.font.small) + theme.px(8));
    }

    QColor ground(const QModelIndex &index, const Theme &theme) const override
    {
        return isFoundSetting(index) ? theme.surface.selected : theme.surface.pressed;
    }

    void paintRow(QPainter &painter, const QRect &row, const QRect &text, const QModelIndex &index, bool isCurrent,
        const Theme &theme) const override
    {
        const QString name = index.data().toString();
        if (!isFoundSetting(index)) {
            drawText(painter, placed(painter, row, text), name, isCurrent ? theme.font.strong : theme.font.body,
                isCurrent ? theme.text.primary : theme.text.secondary);
            return;
        }
        if (isCurrent)
            painter.fillRect(
                placed(painter, row, QRect(row.x(), row.y(), theme.px(3), row.height())), theme.accent.graphic);
        const int line = QFontMetrics(theme.font.body).height();
        const int below = QFontMetrics(theme.font.small).height();
        const int top = row.y() + (row.height() - line - below) / 2;
        drawMatchedText(painter, placed(painter, row, QRect(text.x(), top, text.width(), line)), name,
            matchesIn(name, index.data(SettingsList::TypedRole).toString()), theme.font.body, theme.text.primary,
            theme);
        drawText(painter, placed(painter, row, QRect(text.x(), top + line, text.width(), below)),
            index.data(SettingsList::DetailRole).toString(), theme.font.small, theme.text.secondary);
    }
};

/// Sections that are tabs of one page have the page's title.
QString titleOfPage(const SettingsSection &section)
{
    return section.within.isEmpty() ? section.title : section.within;
}

} // namespace

SettingsList::SettingsList(QWidget *parent)
    : GroupedList(parent), m_groups(settingsGroups()), m_sections(settingsSections())
{
    setItemDelegate(new SettingsListDelegate(this));
    setAccessibleName(tr("Settings sections"));
    connect(this, &GroupedList::foldChanged, this, [this](const QString &group, bool isUnfolded) {
        if (isUnfolded && !isSearch())
            m_unfolded.insert(group);
        else if (!isSearch())
            m_unfolded.remove(group);
    });
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
        QTreeWidgetItem *parent = addGroup(group.key, group.title, group.icon);
        QString before;
        for (int number = 0; number < std::ssize(m_sections); ++number) {
            const SettingsSection &one = m_sections[static_cast<size_t>(number)];
            const QString title = titleOfPage(one);
            if (one.group != group.key || std::exchange(before, title) == title)
                continue;
            auto *item = new QTreeWidgetItem(parent, {title});
            item->setData(0, SectionRole, number);
            if (group.key == shown.group && title == titleOfPage(shown))
                current = item;
        }
        finishGroup(parent, m_unfolded.contains(group.key));
    }
    setCurrentItem(current);
    m_isFilling = false;
}

void SettingsList::showFound(const QList<Setting> &found, const QString &typed)
{
    m_isFilling = true;
    const auto before = typed == m_typed && currentSetting() ? std::optional(*currentSetting()) : std::nullopt;
    m_typed = typed;
    m_found = found;
    clear();
    QTreeWidgetItem *first = nullptr;
    QTreeWidgetItem *kept = nullptr;
    for (const SettingsGroup &group : groupsByHits()) {
        QTreeWidgetItem *parent = addGroup(group.key, group.title, group.icon);
        for (int number = 0; number < m_found.size(); ++number) {
            const Setting &setting = m_found[number];
            const SettingsSection &section = m_sections[static_cast<size_t>(setting.section)];
            if (section.group != group.key)
                continue;
            auto *item = new QTreeWidgetItem(parent, {setting.name});
            item->setData(0, SectionRole, setting.section);
            item->setData(0, SettingRole, number);
            item->setData(0, TypedRole, typed);
            const QString page = setting.control ? section.title : group.title;
            item->setData(0, DetailRole, setting.value.isEmpty() ? page : page + u" · "_s + setting.value);
            first = first ? first : item;
            if (before && before->section == setting.section && before->name == setting.name)
                kept = kept ? kept : item;
        }
        finishGroup(parent, true, tr("no match"));
    }
    setCurrentItem(kept ? kept : first);
    m_isFilling = false;
    if (first && !kept)
        Q_EMIT settingChosen(m_found[first->data(0, SettingRole).toInt()]);
}

std::vector<SettingsGroup> SettingsList::groupsByHits() const
{
    const auto firstHit = [this](const SettingsGroup &group) {
        const auto hit = std::ranges::find_if(m_found, [&](const Setting &setting) {
            return m_sections[static_cast<size_t>(setting.section)].group == group.key;
        });
        return hit - m_found.begin(); // behind all where there is none
    };
    std::vector<SettingsGroup> groups = m_groups;
    std::ranges::stable_sort(groups, {}, firstHit);
    return groups;
}

const Setting *SettingsList::currentSetting() const
{
    const QTreeWidgetItem *item = currentItem();
    return item && item->data(0, SettingRole).isValid() ? &m_found[item->data(0, SettingRole).toInt()] : nullptr;
}

void SettingsList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    GroupedList::currentChanged(current, previous);
    if (m_isFilling || !current.isValid())
        return;
    if (isFoundSetting(current))
        Q_EMIT settingChosen(m_found[current.data(SettingRole).toInt()]);
    else if (current.parent().isValid())
        Q_EMIT sectionChosen(current.data(SectionRole).toInt());
}

int SettingsList::wantedWidth() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics strong(theme.font.strong);
    int longest = 0;
    for (const SettingsSection &section : m_sections)
        longest = qMax(longest, strong.horizontalAdvance(titleOfPage(section)));
    for (const SettingsGroup &group : m_groups) // with a count and an arrow
        longest = qMax(longest, strong.horizontalAdvance(group.title) + theme.px(40));
    return longest + theme.size.icon + theme.px(33);
}

} // namespace satchel::ui

#include "moc_SettingsList.cpp"
