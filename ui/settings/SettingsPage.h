// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can set, in groups of pages with a search over all of them. A section is made when it is first chosen.
// A search finds pages and the settings of those that are made at once; the others are made one after the other while
// nobody types, and what is found on them comes into the list. In a narrow window there is the list, then the page with
// a way back.
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsSearch.h"
#include "ui/settings/SettingsSections.h"

#include <functional>
#include <map>
#include <QSet>
#include <QTimer>

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
    QWidget *makeSampleBanner();
    void fitList();
    void showTabs();
    void showInNarrow(QWidget *part);
    void search(const QString &text);
    void showHits();
    void showNothing(bool isNothing);
    void collect();
    void collectFrom(int section);
    void forgetSettings();
    void indexNext();
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
    QList<Setting> m_settings; // that were read so far; empty while nobody searches
    QSet<int> m_indexed; // sections whose settings were read
    QTimer m_indexing; // until the next section is made for the search
    bool m_isTyping = false; // what is first of the hits changes with each letter
    QWidget *m_sample = nullptr; // of a section that needs a store of one's own, in sample data
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
