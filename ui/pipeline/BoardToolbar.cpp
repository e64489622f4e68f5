// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/BoardToolbar.h"

#include "ui/common/Button.h"
#include "ui/common/FilterChip.h"
#include "ui/common/ViewName.h"
#include "ui/common/ViewTabs.h"

#include <algorithm>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace satchel::ui {

using items::BoardOrder;

BoardToolbar::BoardToolbar(const PageContext &context, QWidget *parent)
    : Toolbar(parent), m_context(context), m_tabs(new ViewTabs),
      m_filterButton(new Button(Icon::Filter, tr("Filter"), Button::Variant::Ghost)),
      m_orderButton(new Button(Icon::Sort, {}, Button::Variant::Ghost)),
      m_densityButton(new Button(Icon::Eye, tr("Card fields"), Button::Variant::Ghost)),
      m_forecastButton(new Button(Icon::Report, tr("Forecast"), Button::Variant::Ghost)),
      m_numbersButton(new Button(Icon::Table, tr("As numbers"), Button::Variant::Ghost)),
      m_printButton(new Button(Icon::Print, tr("Print"), Button::Variant::Ghost)), m_views{{{}, tr("All open"), {}}}
{
    auto *save = new IconButton(Icon::Add, tr("Save as a view"));
    const auto folded = [this](const QString &text, auto &&slot) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    for (Button *button :
        {m_filterButton, m_forecastButton, m_orderButton, m_densityButton, m_numbersButton, m_printButton})
        button->setSmall(true);
    addStart(m_tabs);
    addStart(save, folded(tr("Save as a view"), [this] { askForViewName(); }));
    addSeparator();
    addStart(m_filterButton);
    m_forecastButton->setCheckable(true);
    m_forecastButton->setToolTip(nameWithKey(tr("Show the forecast"), QKeySequence(Qt::SHIFT | Qt::Key_F)));
    addEnd(m_forecastButton, folded(tr("Forecast"), [this] { m_forecastButton->toggle(); }));
    addEnd(m_orderButton, folded(tr("Order"), [this] { showOrderMenu(); }));
    addEnd(m_densityButton, folded(tr("Card fields"), [this] { showDensityMenu(); }));
    m_numbersButton->setCheckable(true);
    addEnd(m_numbersButton, folded(tr("As numbers"), [this] { m_numbersButton->toggle(); }));
    addEnd(m_printButton, folded(tr("Print"), [this] { Q_EMIT printRequested(); }));
    connect(m_numbersButton, &QPushButton::toggled, this, [this](bool isNumbers) {
        m_numbersButton->setVariant(isNumbers ? Button::Variant::Secondary : Button::Variant::Ghost);
        Q_EMIT numbersToggled(isNumbers);
    });
    connect(m_forecastButton, &QPushButton::toggled, this, [this](bool isShown) {
        m_forecastButton->setVariant(isShown ? Button::Variant::Secondary : Button::Variant::Ghost);
        Q_EMIT forecastToggled(isShown);
    });
    connect(m_printButton, &QPushButton::clicked, this, &BoardToolbar::printRequested);
    setFigures(false);
    setOrder(m_order);
    connect(save, &QToolButton::clicked, this, &BoardToolbar::askForViewName);
    connect(m_tabs, &ViewTabs::currentChanged, this, &BoardToolbar::choose);
    connect(m_tabs, &ViewTabs::menuRequested, this, &BoardToolbar::showViewMenu);
    connect(m_filterButton, &QPushButton::clicked, this, &BoardToolbar::showFilterMenu);
    connect(m_orderButton, &QPushButton::clicked, this, &BoardToolbar::showOrderMenu);
    connect(m_densityButton, &QPushButton::clicked, this, &BoardToolbar::showDensityMenu);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::View))
            readViews();
    });
}

void BoardToolbar::readViews()
{
    const RecordId kept = current().id;
    const QString keptName = current().name;
    m_views = readBoardViews(m_context.workspace);
    const auto same = std::ranges::find_if(m_views,
        [&](const BoardSavedView &view) { return view.id == kept && (!kept.isNull() || view.name == keptName); });
    m_current = same == m_views.end() ? 0 : static_cast<int>(same - m_views.begin());
    QStringList names;
    for (const BoardSavedView &view : m_views)
        names += view.name;
    const QSignalBlocker blocker(m_tabs);
    m_tabs->setViews(names);
    m_tabs->setCurrent(m_current);
    noteEdited();
    rebuildChips();
}

void BoardToolbar::choose(int view)
{
    if (view < 0 || view >= static_cast<int>(m_views.size()))
        return;
    m_tabs->setEdited(m_current, false);
    m_current = view;
    m_filter = current().filter;
    setOrder(current().order);
    noteEdited();
    rebuildChips();
    Q_EMIT filterChanged();
}

bool BoardToolbar::showView(RecordId view)
{
    const auto found = std::ranges::find(m_views, view, &BoardSavedView::id);
    if (found == m_views.end())
        return false;
    const int index = static_cast<int>(found - m_views.begin());
    if (index == m_current)
        choose(index);
    m_tabs->setCurrent(index);
    return true;
}

void BoardToolbar::setFilter(const Filter &filter)
{
    m_filter = filter;
    noteEdited();
    rebuildChips();
    Q_EMIT filterChanged();
}

void BoardToolbar::setOrder(BoardOrder order)
{
    m_orderButton->setText(orderLabel(order));
    m_orderButton->setToolTip(tr("Order of the cards: %1").arg(orderLabel(order)));
    m_orderButton->updateGeometry();
    if (order == m_order)
        return;
    m_order = order;
    noteEdited();
    Q_EMIT orderChanged();
}

void BoardToolbar::setDensity(CardDensity density)
{
    m_density = density;
}

void BoardToolbar::setGrouped(bool isByOwner)
{
    m_isGrouped = isByOwner;
}

void BoardToolbar::setForecastShown(bool isShown)
{
    m_forecastButton->setChecked(isShown);
}

bool BoardToolbar::isForecastShown() const
{
    return m_forecastButton->isChecked();
}

void BoardToolbar::toggleCloses(const Filter &condition)
{
    const auto now = find(ConditionKind::Closes);
    replace(ConditionKind::Closes, now == condition ? std::nullopt : std::optional(condition));
}

void BoardToolbar::setFigures(bool isFigures)
{
    setOffered(m_forecastButton, !isFigures);
    setOffered(m_orderButton, !isFigures);
    setOffered(m_densityButton, !isFigures);
    setOffered(m_numbersButton, isFigures);
    setOffered(m_printButton, isFigures);
}

void BoardToolbar::noteEdited()
{
    m_tabs->setEdited(m_current, m_filter != current().filter || m_order != current().order);
}

std::optional<Filter> BoardToolbar::find(ConditionKind kind) const
{
    const auto conditions = conditionsOf(m_filter);
    const auto found = std::ranges::find(conditions, kind, kindOf);
    return found == conditions.end() ? std::nullopt : std::optional(*found);
}

/// Puts a condition in the place of the one of its kind; none takes it away.
void BoardToolbar::replace(ConditionKind kind, const std::optional<Filter> &condition)
{
    auto conditions = conditionsOf(m_filter);
    const auto old = std::ranges::find(conditions, kind, kindOf);
    if (old != conditions.end() && condition)
        *old = *condition;
    else if (old != conditions.end())
        conditions.erase(old);
    else if (condition)
        conditions.push_back(*condition);
    setFilter(filterOf(conditions));
}

FilterChip *BoardToolbar::addChip(const ConditionText &words, bool isRemovable, std::function<void(QWidget *)> edit)
{
    auto *chip = new FilterChip(words.field, words.value, isRemovable);
    auto *folded = new QAction(tr("%1: %2", "filter: field, value").arg(words.field, words.value), chip);
    connect(chip, &QAbstractButton::clicked, this, [chip, edit] { edit(chip); });
    connect(folded, &QAction::triggered, this, [this, edit] { edit(m_filterButton); });
    insertStart(startCount() - 1, chip, folded);
    m_chips += chip;
    return chip;
}

void BoardToolbar::rebuildChips()
{
    for (QWidget *chip : std::exchange(m_chips, {}))
        remove(chip);
    const auto conditions = conditionsOf(m_filter);
    m_filterButton->setText(m_isNarrow && !conditions.empty()
            ? tr("Filter %1").arg(QLocale().toString(static_cast<qlonglong>(conditions.size())))
            : tr("Filter"));
    m_filterButton->setVariant(m_isNarrow && !conditions.empty() ? Button::Variant::Secondary : Button::Variant::Ghost);
    m_filterButton->updateGeometry();
    if (m_isNarrow)
        return;
    if (!find(ConditionKind::Owner))
        addChip({tr("Owner"), tr("Anyone")}, false,
            [this](QWidget *anchor) { editCondition(ConditionKind::Owner, anchor); });
    for (size_t i = 0; i < conditions.size(); ++i) {
        const ConditionKind kind = kindOf(conditions[i]);
        auto *chip = addChip(conditionText(m_context, conditions[i]), true,
            [this, kind](QWidget *anchor) { editCondition(kind, anchor); });
        connect(chip, &FilterChip::removed, this, [this, i] {
            auto left = conditionsOf(m_filter);
            left.erase(left.begin() + static_cast<std::ptrdiff_t>(i));
            setFilter(filterOf(left));
        });
    }
}

void BoardToolbar::setWidthClass(WidthClass width)
{
    m_isNarrow = width == WidthClass::Narrow || width == WidthClass::Compact;
    m_tabs->setFolded(m_isNarrow);
    m_densityButton->setText(m_isNarrow ? QString() : tr("Card fields"));
    m_densityButton->setToolTip(tr("Card fields"));
    m_densityButton->setAccessibleName(tr("Card fields"));
    m_densityButton->updateGeometry();
    rebuildChips();
}

void BoardToolbar::askForViewName()
{
    ui::askForViewName(m_tabs, tr("Save as a new view"), {}, [this](const QString &name) {
        const BoardSavedView view{{}, name, m_filter, m_order};
        m_context.workspace.commit(
            saveBoardView(view, static_cast<qint64>(m_views.size())), this, [this](const Result<Receipt> &receipt) {
                if (!receipt)
                    return;
                readViews();
                showView(receipt->ids.front());
            });
    });
}

void BoardToolbar::commit(ChangeSet changes)
{
    m_context.workspace.commit(std::move(changes));
}

} // namespace satchel::ui

#include "moc_BoardToolbar.cpp"
