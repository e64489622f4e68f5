// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ViewBar.h"

#include "domain/FieldNames.h"
#include "domain/LocaleText.h"
#include "domain/PersonName.h"
#include "store/NameOrder.h"
#include "ui/common/Button.h"
#include "ui/common/Toolbar.h"
#include "ui/common/ViewName.h"
#include "ui/common/ViewTabs.h"

#include <QMenu>
#include <utility>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::SavedView;
using items::TableQuery;

ViewBar::ViewBar(const PageContext &context, EntityKind entity, Toolbar &toolbar, QObject *parent)
    : QObject(parent), m_context(context), m_entity(entity), m_tabs(new ViewTabs),
      m_add(new IconButton(Icon::Add, tr("New view"))), m_save(new Button(tr("Save view"), Button::Variant::Ghost)),
      m_saveAs(new Button(tr("Save as"), Button::Variant::Ghost)),
      m_revert(new Button(tr("Revert"), Button::Variant::Ghost))
{
    const Entity &definition = context.workspace.schema().entity(entity);
    for (const ListView &view : definition.views) {
        SavedView declared;
        declared.name = view.label;
        m_views.push_back({declared, {}});
    }
    m_everything = m_views.size();
    SavedView all;
    all.name = tr("All %1", "the first tab of a list: All contacts").arg(inSentence(definition.pluralLabel));
    m_views.push_back({all, {}});
    m_current = firstShown();
    toolbar.addStart(m_tabs);
    toolbar.addStart(m_add);
    for (Button *button : {m_save, m_saveAs, m_revert}) {
        button->setSmall(true);
        auto *folded = new QAction(button->text(), button);
        connect(folded, &QAction::triggered, button, &QPushButton::click);
        toolbar.addStart(button, folded);
        button->hide();
    }
    connect(m_tabs, &ViewTabs::currentChanged, this, &ViewBar::setCurrent);
    connect(m_tabs, &ViewTabs::menuRequested, this, &ViewBar::showMenu);
    connect(m_save, &QPushButton::clicked, this, &ViewBar::save);
    connect(m_revert, &QPushButton::clicked, this, &ViewBar::revert);
    const auto ask = [this] { askName(tr("Save as a new view"), {}, [this](const QString &name) { saveAs(name); }); };
    connect(m_saveAs, &QPushButton::clicked, this, ask);
    connect(m_add, &QToolButton::clicked, this, ask);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::View))
            load();
    });
}

/// What a list begins with.
size_t ViewBar::firstShown() const
{
    return m_context.workspace.schema().entity(m_entity).beginsWithAll ? m_everything : 0;
}

Filter ViewBar::scope() const
{
    const Schema &schema = m_context.workspace.schema();
    return parseFilter(schema, m_entity, schema.entity(m_entity).initialFilter).value_or(Filter());
}

/// Where this computer keeps the order of a view that everybody has.
QString ViewBar::sortKey(size_t index) const
{
    const Entity &definition = m_context.workspace.schema().entity(m_entity);
    const QString key = u"lists/%1/sort"_s.arg(definition.name);
    return index == m_everything ? key : key + u'/' + definition.views[index].name;
}

QString ViewBar::placeOfDraft(size_t index) const
{
    const Entity &definition = m_context.workspace.schema().entity(m_entity);
    const RecordId saved = m_views[index].saved.id;
    const QString name = index < m_everything ? definition.views[index].name
        : saved.isNull()                      ? u"all"_s
                                              : saved.toString();
    return u"view/%1/%2"_s.arg(definition.name, name);
}

/// Of the current view, once. What can no longer be read, its field being removed, shows as it was saved.
void ViewBar::readDraft()
{
    View &view = m_views[m_current];
    if (std::exchange(view.isDraftRead, true))
        return;
    const QJsonObject draft = m_context.workspace.drafts().of(placeOfDraft(m_current));
    const auto filter = parseFilter(m_context.workspace.schema(), m_entity, draft[u"filter"].toString());
    if (draft.contains(u"filter") && filter)
        view.shown.filter = *filter;
}

void ViewBar::keepDraft()
{
    m_context.workspace.drafts().keep(placeOfDraft(m_current), currentView(),
        isEdited() ? QJsonObject{{u"filter"_s, query().filter.toText()}} : QJsonObject());
}

TableQuery ViewBar::everything() const
{
    return builtIn(m_everything);
}

TableQuery ViewBar::builtIn(size_t index) const
{
    const Schema &schema = m_context.workspace.schema();
    const Entity &definition = schema.entity(m_entity);
    TableQuery query;
    query.columns = m_context.preferences.value(u"lists/%1/columns"_s.arg(definition.name)).toStringList();
    if (query.columns.isEmpty())
        query.columns = items::defaultColumns(definition);
    query.filter = scope();
    const auto titles = definition.indexesOf(FieldFlag::Title);
    const bool isByName = !titles.empty()
        && definition.fields[static_cast<size_t>(titles.front())].flags.testFlag(FieldFlag::Index);
    QString initial = !definition.initialSort.isEmpty() ? definition.initialSort
        : isPerson(definition)                          ? QString(store::nameSort)
        : isByName                                      ? definition.fields[static_cast<size_t>(titles.front())].name
                                                        : QString();
    if (index != m_everything) {
        const ListView &view = definition.views[index];
        if (const auto filter = parseFilter(schema, m_entity, view.filter))
            query.filter = query.filter.isEverything() ? *filter : Filter::all({query.filter, *filter});
        if (!view.sort.isEmpty())
            initial = view.sort;
    }
    query.sort = items::sortFromText(m_context.preferences.value(sortKey(index), initial).toString());
    return query;
}

void ViewBar::load()
{
    const RecordId before = currentView();
    std::vector<View> views;
    for (size_t i = 0; i < firstSaved(); ++i) {
        View view = m_views[i];
        view.saved.query = builtIn(i);
        if (view.shown.columns.isEmpty())
            view.shown = view.saved.query;
        views.push_back(view);
    }
    for (SavedView &saved : items::readViews(m_context.workspace.store(), m_entity)) {
        const auto known = std::find_if(
            m_views.begin(), m_views.end(), [&](const View &view) { return view.saved.id == saved.id; });
        // What was changed here and not saved stays; a view without such changes follows the store.
        const bool isKept = known != m_views.end() && known->shown != known->saved.query;
        const TableQuery shown = isKept ? known->shown : saved.query;
        const bool isDraftRead = known != m_views.end() && known->isDraftRead;
        views.push_back({std::move(saved), shown, isDraftRead});
    }
    const TableQuery shownBefore = query();
    m_views = std::move(views);
    if (!before.isNull())
        m_current = firstShown();
    for (size_t i = firstSaved(); i < m_views.size(); ++i) {
        if (m_views[i].saved.id == before)
            m_current = i;
    }
    readDraft();
    showTabs();
    if (query() != shownBefore)
        Q_EMIT queryChosen(query());
}

void ViewBar::showTabs()
{
    const QSignalBlocker blocker(m_tabs);
    QStringList names;
    for (const View &view : m_views)
        names.append(view.saved.name);
    m_tabs->setViews(names);
    m_tabs->setCurrent(static_cast<int>(m_current));
    for (size_t i = 0; i < m_views.size(); ++i)
        m_tabs->setEdited(static_cast<int>(i), isEdited(i));
    const bool canWrite = !m_context.workspace.store().isReadOnly();
    m_save->setVisible(canWrite && isEdited() && !currentView().isNull());
    m_saveAs->setVisible(canWrite && isEdited());
    m_revert->setVisible(isEdited());
    m_add->setVisible(canWrite);
}

std::vector<Filter> ViewBar::counted() const
{
    std::vector<Filter> filters;
    const Entity &definition = m_context.workspace.schema().entity(m_entity);
    for (size_t i = 0; i < m_everything; ++i) {
        if (definition.views[i].isCounted)
            filters.push_back(m_views[i].saved.query.filter);
    }
    return filters;
}

void ViewBar::setCounts(const std::vector<qint64> &counts)
{
    const Entity &definition = m_context.workspace.schema().entity(m_entity);
    auto count = counts.begin();
    for (size_t i = 0; i < m_everything && count != counts.end(); ++i) {
        if (definition.views[i].isCounted)
            m_tabs->setCount(static_cast<int>(i), m_context.formats().count(*count++));
    }
}

void ViewBar::setFolded(bool isFolded)
{
    m_tabs->setFolded(isFolded);
}

void ViewBar::setCurrent(int index)
{
    if (index < 0 || static_cast<size_t>(index) == m_current || static_cast<size_t>(index) >= m_views.size())
        return;
    m_current = static_cast<size_t>(index);
    readDraft();
    showTabs();
    Q_EMIT queryChosen(query());
}

void ViewBar::setQuery(const TableQuery &query)
{
    View &view = m_views[m_current];
    view.shown = query;
    if (view.saved.id.isNull()) {
        const QString columns = u"lists/%1/columns"_s.arg(m_context.workspace.schema().entity(m_entity).name);
        m_context.preferences.setValue(columns, query.columns);
        m_context.preferences.setValue(sortKey(m_current), items::toText(query.sort));
        view.saved.query.sort = query.sort;
        for (size_t i = 0; i < firstSaved(); ++i) // they share their columns
            m_views[i].saved.query.columns = m_views[i].shown.columns = query.columns;
    }
    showTabs();
}

bool ViewBar::choose(const RecordId &id)
{
    for (size_t i = 0; i < m_views.size(); ++i) {
        if (m_views[i].saved.id == id) {
            setCurrent(static_cast<int>(i));
            return true;
        }
    }
    return false;
}

void ViewBar::chooseEverything()
{
    setCurrent(static_cast<int>(m_everything));
}

bool ViewBar::chooseBuiltIn(const Filter &filter)
{
    for (size_t i = 0; i < firstSaved(); ++i) {
        if (m_views[i].saved.query.filter != filter)
            continue;
        m_views[i].shown = m_views[i].saved.query;
        if (m_current == i)
            Q_EMIT queryChosen(query());
        else
            setCurrent(static_cast<int>(i));
        return true;
    }
    return false;
}

void ViewBar::save()
{
    SavedView view = m_views[m_current].saved;
    if (view.id.isNull())
        return;
    view.query = query();
    m_context.workspace.commit(tr("Saved the view %1").arg(view.name),
        {Edit::update(EntityKind::View, view.id, valuesOf(m_context.workspace.schema().entity(m_entity), view))}, this,
        [this, place = placeOfDraft(m_current)](const Result<Receipt> &receipt) {
            if (receipt)
                m_context.workspace.drafts().forget(place);
            else
                Q_EMIT m_context.workspace.failed(receipt.error());
        });
}

void ViewBar::saveAs(const QString &name)
{
    const SavedView view{m_context.workspace.store().newId(), name, query(), static_cast<qint64>(m_views.size())};
    const size_t before = m_current;
    m_context.workspace.commit(tr("Saved the view %1").arg(name),
        {Edit::create(EntityKind::View, view.id, valuesOf(m_context.workspace.schema().entity(m_entity), view))}, this,
        [this, id = view.id, before](const Result<Receipt> &receipt) {
            if (!receipt) {
                Q_EMIT m_context.workspace.failed(receipt.error());
                return;
            }
            m_views[before].shown = m_views[before].saved.query;
            m_context.workspace.drafts().forget(placeOfDraft(before));
            load();
            choose(id);
        });
}

void ViewBar::revert()
{
    m_views[m_current].shown = m_views[m_current].saved.query;
    keepDraft();
    showTabs();
    Q_EMIT queryChosen(query());
}

void ViewBar::move(size_t index, int step)
{
    std::vector<Edit> edits;
    const size_t other = index + static_cast<size_t>(step);
    const size_t first = firstSaved();
    if (index < first || other < first || other >= m_views.size())
        return;
    std::vector<size_t> order;
    for (size_t i = first; i < m_views.size(); ++i)
        order.push_back(i);
    std::swap(order[index - first], order[other - first]);
    for (size_t i = 0; i < order.size(); ++i)
        edits.push_back(Edit::update(
            EntityKind::View, m_views[order[i]].saved.id, {{field::position, static_cast<qint64>(i + 1)}}));
    m_context.workspace.commit(tr("Moved the view %1").arg(m_views[index].saved.name), std::move(edits));
}

void ViewBar::askName(const QString &heading, const QString &initial, const std::function<void(const QString &)> &named)
{
    askForViewName(m_add->isVisible() ? static_cast<QWidget *>(m_add) : m_tabs, heading, initial, named);
}

void ViewBar::showMenu(int index, const QPoint &globalPosition)
{
    const auto at = static_cast<size_t>(index);
    const SavedView view = m_views[at].saved;
    if (view.id.isNull() || m_context.workspace.store().isReadOnly())
        return;
    auto *menu = new QMenu(m_tabs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(themedIcon(Icon::Edit), tr("Rename…")), &QAction::triggered, this, [this, view] {
        askName(tr("Rename the view"), view.name, [this, view](const QString &name) {
            m_context.workspace.commit(tr("Renamed the view %1").arg(view.name),
                {Edit::update(EntityKind::View, view.id, {{field::name, name}})});
        });
    });
    QAction *earlier = menu->addAction(themedIcon(Icon::Left), tr("Move one place forward"));
    earlier->setEnabled(at > firstSaved());
    connect(earlier, &QAction::triggered, this, [this, at] { move(at, -1); });
    QAction *later = menu->addAction(themedIcon(Icon::Right), tr("Move one place back"));
    later->setEnabled(at + 1 < m_views.size());
    connect(later, &QAction::triggered, this, [this, at] { move(at, 1); });
    menu->addSeparator();
    connect(menu->addAction(themedIcon(Icon::Trash, TextColor::Red), tr("Delete view")), &QAction::triggered, this,
        [this, view] {
            m_context.workspace.commit(
                tr("Deleted the view %1").arg(view.name), {Edit::remove(EntityKind::View, view.id)});
        });
    menu->popup(globalPosition);
}

} // namespace satchel::ui

#include "moc_ViewBar.cpp"
