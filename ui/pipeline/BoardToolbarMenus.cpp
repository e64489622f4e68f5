// SPDX-License-Identifier: GPL-3.0-or-later
// The part of BoardToolbar that offers: conditions, orders, card sizes, what to do with a view.
#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/LinePopover.h"
#include "ui/common/ViewTabs.h"
#include "ui/lists/FilterDialog.h"
#include "ui/pipeline/BoardToolbar.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace satchel::ui {

using items::BoardOrder;

namespace {

QMenu *menuAt(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void popUp(QMenu *menu, const QWidget *anchor)
{
    const bool isRightToLeft = anchor->layoutDirection() == Qt::RightToLeft;
    const int x = isRightToLeft ? anchor->width() - menu->sizeHint().width() : 0;
    menu->popup(anchor->mapToGlobal(QPoint(x, anchor->height() + 2)));
}

QAction *addChoice(QMenu &menu, const QString &text, bool isChosen)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(isChosen);
    return action;
}

} // namespace

void BoardToolbar::fillOwnerMenu(QMenu &menu)
{
    const auto now = find(ConditionKind::Owner);
    const auto add = [&](const QString &name, const std::optional<Filter> &condition) {
        connect(addChoice(menu, name, now == condition), &QAction::triggered, this,
            [this, condition] { replace(ConditionKind::Owner, condition); });
    };
    add(tr("Anyone"), {});
    add(tr("Me"), ownerIsMe());
    menu.addSeparator();
    items::Workspace &workspace = m_context.workspace;
    const store::Sort byName{field::name, false};
    if (const auto users = workspace.store().select({EntityKind::User, {field::name}, {}, byName, {}, 200, false})) {
        for (qsizetype i = 0; i < users->size(); ++i)
            add(users->text(i, 0), ownerIs(users->id(i)));
    }
    const auto teams = workspace.store().select({EntityKind::Team, {field::name}, {}, byName, {}, 50, false});
    if (!teams || teams->isEmpty())
        return;
    menu.addSeparator();
    for (qsizetype i = 0; i < teams->size(); ++i)
        add(tr("Team %1").arg(teams->text(i, 0)), ownedByTeam(workspace, teams->id(i)));
}

void BoardToolbar::fillClosesMenu(QMenu &menu, QWidget *anchor)
{
    using Anchor = RelativeDate::Anchor;
    const auto now = find(ConditionKind::Closes);
    connect(addChoice(menu, tr("Any time"), !now), &QAction::triggered, this,
        [this] { replace(ConditionKind::Closes, {}); });
    for (const RelativeDate &period : {RelativeDate{Anchor::Week, 0, 0}, RelativeDate{Anchor::Month, 0, 0},
             RelativeDate{Anchor::Month, 1, 0}, RelativeDate{Anchor::Quarter, 0, 0},
             RelativeDate{Anchor::Quarter, 1, 0}, RelativeDate{Anchor::Year, 0, 0}}) {
        QString words = periodText(period);
        words[0] = words.at(0).toUpper();
        connect(addChoice(menu, words, now == closesIn(period)), &QAction::triggered, this,
            [this, period] { replace(ConditionKind::Closes, closesIn(period)); });
    }
    connect(menu.addAction(tr("By a day…")), &QAction::triggered, this, [this, anchor] { askForDay(anchor); });
}

void BoardToolbar::fillTagMenu(QMenu &menu)
{
    const auto now = find(ConditionKind::Tag);
    connect(
        addChoice(menu, tr("Any tag"), !now), &QAction::triggered, this, [this] { replace(ConditionKind::Tag, {}); });
    const Field *field = m_context.workspace.schema().entity(EntityKind::Deal).find(field::tags);
    for (const QString &tag : fieldContextOf(m_context.workspace).suggestions(*field)) {
        connect(addChoice(menu, tag, now == hasTag(tag)), &QAction::triggered, this,
            [this, tag] { replace(ConditionKind::Tag, hasTag(tag)); });
    }
}

void BoardToolbar::editCondition(ConditionKind kind, QWidget *anchor)
{
    if (kind == ConditionKind::Text) {
        askForText();
        return;
    }
    if (kind == ConditionKind::Other) {
        buildFilter();
        return;
    }
    QMenu *menu = menuAt(this);
    if (kind == ConditionKind::Owner)
        fillOwnerMenu(*menu);
    else if (kind == ConditionKind::Closes)
        fillClosesMenu(*menu, m_filterButton); // the chip may be gone by the time a day is asked for
    else
        fillTagMenu(*menu);
    popUp(menu, anchor);
}

void BoardToolbar::showFilterMenu()
{
    QMenu *menu = menuAt(this);
    fillOwnerMenu(*menu->addMenu(tr("Owner")));
    fillClosesMenu(*menu->addMenu(tr("Closes")), m_filterButton);
    fillTagMenu(*menu->addMenu(tr("Tag")));
    connect(menu->addAction(tr("Text…")), &QAction::triggered, this, &BoardToolbar::askForText);
    connect(menu->addAction(tr("Conditions…")), &QAction::triggered, this, &BoardToolbar::buildFilter);
    const auto conditions = conditionsOf(m_filter);
    if (!conditions.empty()) {
        menu->addSeparator();
        for (const Filter &condition : conditions) {
            const ConditionText words = conditionText(m_context, condition);
            connect(menu->addAction(tr("Remove %1: %2", "filter: field, value").arg(words.field, words.value)),
                &QAction::triggered, this, [this, condition] {
                    auto left = conditionsOf(m_filter);
                    std::erase(left, condition);
                    setFilter(filterOf(left));
                });
        }
        connect(menu->addAction(tr("Clear filter")), &QAction::triggered, this, &BoardToolbar::clearFilter);
    }
    popUp(menu, m_filterButton);
}

void BoardToolbar::askForText()
{
    const auto now = find(ConditionKind::Text);
    const Field field{u"text"_s, tr("Title, company or contact contains"), FieldType::Text, {}, {}, {}};
    askForLineWhileTyping(m_filterButton, field, fieldContextOf(m_context.workspace),
        now ? Value(textOfCondition(*now)) : Value(), [this](const Value &value) {
            const QString text = textOf(value).trimmed();
            const auto condition = text.isEmpty() ? std::nullopt : std::optional(containsText(text));
            if (condition != find(ConditionKind::Text))
                replace(ConditionKind::Text, condition);
        });
}

bool BoardToolbar::clearText()
{
    if (!find(ConditionKind::Text))
        return false;
    replace(ConditionKind::Text, {});
    return true;
}

void BoardToolbar::askForDay(QWidget *anchor)
{
    const Field field{u"day"_s, tr("Expected to close by"), FieldType::Date, {}, {}, {}};
    askForLine(anchor, field, fieldContextOf(m_context.workspace), {}, [this](const Value &value) {
        replace(ConditionKind::Closes, closesBy(std::get<QDate>(value)));
        return QString();
    });
}

/// By every field of deals and what belongs to them; the same as one line of text is below.
void BoardToolbar::buildFilter()
{
    askFilter(m_context,
        {.title = tr("Only these deals"),
            .entity = EntityKind::Deal,
            .filter = m_filter,
            .draft = dialogPlace(u"board filter"_s, RecordId())},
        this, [this](const Filter &filter) { setFilter(filter); });
}

void BoardToolbar::showOrderMenu()
{
    QMenu *menu = menuAt(this);
    for (const BoardOrder order : boardOrders)
        connect(addChoice(*menu, orderLabel(order), order == m_order), &QAction::triggered, this,
            [this, order] { setOrder(order); });
    menu->addSeparator();
    connect(addChoice(*menu, tr("Group by owner"), m_isGrouped), &QAction::triggered, this, [this] {
        m_isGrouped = !m_isGrouped;
        Q_EMIT groupingChosen(m_isGrouped);
    });
    popUp(menu, m_orderButton->isVisible() ? static_cast<QWidget *>(m_orderButton) : this);
}

void BoardToolbar::showDensityMenu()
{
    QMenu *menu = menuAt(this);
    const std::pair<CardDensity, QString> densities[] = {{CardDensity::Compact, tr("Compact: title and value")},
        {CardDensity::Normal, tr("Normal: customer and next action")},
        {CardDensity::Detailed, tr("Detailed: with tags and products")}};
    for (const auto &[density, label] : densities) {
        connect(addChoice(*menu, label, density == m_density), &QAction::triggered, this, [this, chosen = density] {
            m_density = chosen;
            Q_EMIT densityChosen(chosen);
        });
    }
    popUp(menu, m_densityButton->isVisible() ? static_cast<QWidget *>(m_densityButton) : this);
}

void BoardToolbar::showViewMenu(int view, const QPoint &globalPosition)
{
    QMenu *menu = menuAt(this);
    const BoardSavedView &chosen = m_views[static_cast<size_t>(view)];
    const bool isEdited = view == m_current && m_tabs->isEdited(view);
    QAction *save = menu->addAction(tr("Save view"));
    save->setEnabled(isEdited && !chosen.id.isNull());
    connect(save, &QAction::triggered, this, [this, chosen] {
        commit(saveBoardView({chosen.id, chosen.name, m_filter, m_order}, 0));
    });
    connect(menu->addAction(tr("Save as…")), &QAction::triggered, this, &BoardToolbar::askForViewName);
    QAction *revert = menu->addAction(tr("Revert"));
    revert->setEnabled(isEdited);
    connect(revert, &QAction::triggered, this, [this, view] { choose(view); });
    if (!chosen.id.isNull()) {
        menu->addSeparator();
        const Field field{field::name, tr("Name"), FieldType::Text, FieldFlag::Required, {}, {}};
        connect(menu->addAction(tr("Rename…")), &QAction::triggered, this, [this, chosen, field] {
            askForLine(
                this, field, fieldContextOf(m_context.workspace), chosen.name, [this, chosen](const Value &name) {
                    commit(saveBoardView({chosen.id, textOf(name), chosen.filter, chosen.order}, 0));
                    return QString();
                });
        });
        connect(menu->addAction(tr("Delete view")), &QAction::triggered, this, [this, chosen] {
            commit({tr("Deleted the view %1").arg(chosen.name), Origin::user(),
                {Edit::remove(EntityKind::View, chosen.id)}, {}});
        });
    }
    menu->popup(globalPosition);
}

} // namespace satchel::ui
