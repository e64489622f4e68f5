// SPDX-License-Identifier: GPL-3.0-or-later
// The way through the settings: groups that fold, with their pages, or while somebody searches what was found in each.
#pragma once

#include "ui/common/GroupedList.h"
#include "ui/settings/SettingsSearch.h"
#include "ui/settings/SettingsSections.h"

namespace satchel::ui {

class SettingsList : public GroupedList
{
    Q_OBJECT

public:
    enum Role {
        SectionRole = FirstOwnRole, // of a page: its first section; of a found setting, the setting's
        SettingRole, // of a found setting: its number
        DetailRole, // where a found setting is, and what it is set to
        TypedRole, // what the match is drawn of
    };

    explicit SettingsList(QWidget *parent = nullptr);

    /// All groups, with the page of a section as the current one.
    void showPages(int section);
    /// What was found, below the groups it is in, which come in its order; a group without a hit is one quiet line
    /// below them. The first one is current; where more was found by the same words, the one that was stays so.
    void showFound(const QList<Setting> &found, const QString &typed);
    bool isSearch() const { return !m_typed.isEmpty(); }
    /// Null where a group is current, or a page.
    const Setting *currentSetting() const;
    /// Wide enough for its longest name.
    int wantedWidth() const;

Q_SIGNALS:
    /// Of a page the section of its first tab.
    void sectionChosen(int section);
    void settingChosen(const satchel::ui::Setting &setting);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    std::vector<SettingsGroup> groupsByHits() const;

    std::vector<SettingsGroup> m_groups;
    std::vector<SettingsSection> m_sections;
    QSet<QString> m_unfolded; // groups
    QList<Setting> m_found;
    QString m_typed;
    bool m_isFilling = false;
};

} // namespace satchel::ui
