// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can set, in sections with a search over all of them. A section is made when it is first chosen, or when
// somebody searches.
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsSearch.h"
#include "ui/settings/SettingsSections.h"

#include <functional>
#include <map>

class QListWidget;
class QStackedWidget;

namespace satchel::ui {

class SettingsForm;

class PageHeader;
class SearchField;

class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Settings"); }
    Icon icon() const override { return Icon::Settings; }
    /// The target's part is the key of a section, such as "pipelines" or "backup".
    void activate() override;
    void open(const Target &target) override;
    Target current() const override;
    QList<QWidget *> regions() override;
    QString statusText() const override;
    bool takesTextSize() const override { return true; } // it is chosen here

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part : SettingsSection
    {
        std::function<SettingsForm *()> make;
    };

    /// How each section is made, by its key.
    std::map<QString, std::function<SettingsForm *()>> makers();
    SettingsForm *makeTeamPart();
    SettingsForm *makeEntitiesPart();
    void followCustomEntities();
    std::vector<Part> parts();

    template <typename Section> Section *listing(Section *section);
    void choose(int row);
    QWidget *section(int row);
    QWidget *makeSide();
    void fitList();
    void search(const QString &text);
    void collect();
    void go(const Setting &setting);
    void focusSearch();
    bool eventFilter(QObject *watched, QEvent *event) override;

    PageContext m_context;
    std::vector<Part> m_parts;
    PageHeader *m_header;
    SearchField *m_search;
    QListWidget *m_list;
    QListWidget *m_results; // in the place of the sections while somebody searches
    QList<Setting> m_found;
    QList<Setting> m_settings; // of all sections; empty while nobody searches
    QWidget *m_side = nullptr;
    QStackedWidget *m_stack;
    QHash<int, QWidget *> m_made;
    QStringList m_customEntities; // that the made sections know
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
