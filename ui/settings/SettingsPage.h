// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can set, in groups of pages with a search over all of them. A section is made when it is first chosen,
// or when somebody searches. In a narrow window there is the list, then the page with a way back.
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsSearch.h"
#include "ui/settings/SettingsSections.h"

#include <functional>
#include <map>

class QStackedWidget;

namespace satchel::ui {

class EmptyState;
class IconButton;
class KindBox;
class Label;
class PageHeader;
class SearchField;
class SegmentedControl;
class SettingsForm;
class SettingsList;

class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Settings"); }
    Icon icon() const override { return Icon::Settings; }
    /// The target's part is the key of a section, such as "pipelines" or "backup", its name what people call a row of
    /// it, which then comes into view and is pointed out.
    void activate() override;
    void open(const Target &target) override;
    Target current() const override;
    QList<QWidget *> regions() override;
    QString statusText() const override;
    bool takesTextSize() const override { return true; } // it is chosen here
    void setWidthClass(WidthClass width) override;

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
    SettingsForm *makeRequirementsPart();
    void followCustomEntities();
    std::vector<Part> parts();

    template <typename Section> Section *listing(Section *section);
    void choose(int section);
    QWidget *section(int number);
    QWidget *makeSide();
    QWidget *makeBody();
    void fitList();
    void showTabs();
    void showInNarrow(QWidget *part);
    void search(const QString &text);
    void showNothing(bool isNothing);
    void collect();
    void follow(const Setting &setting);
    void reveal(const QString &words);
    void enter();
    void focusSearch();
    bool eventFilter(QObject *watched, QEvent *event) override;

    PageContext m_context;
    std::vector<Part> m_parts;
    int m_current = 0; // section
    bool m_isNarrow = false;
    bool m_isWide = true;
    PageHeader *m_header;
    IconButton *m_back; // to the list, in a narrow window
    SearchField *m_search;
    SettingsList *m_list;
    Label *m_foot; // how much was found
    QList<Setting> m_settings; // of all sections; empty while nobody searches
    QWidget *m_side = nullptr;
    SegmentedControl *m_tabs; // of sections that share a page
    QWidget *m_body = nullptr;
    QStackedWidget *m_stack;
    EmptyState *m_nothing = nullptr; // in its place while a search finds nothing
    QHash<int, QWidget *> m_made;
    QPointer<KindBox> m_requirementsOf; // the kind of record, in "Required by stage"
    QStringList m_customEntities; // that the made sections know
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
