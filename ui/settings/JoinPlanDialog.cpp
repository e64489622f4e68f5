// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/JoinPlanDialog.h"

#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/TableLook.h"
#include "ui/settings/TeamServerText.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int seenMatches = 5; // without scrolling
constexpr qsizetype mostMatches = 500; // that are listed

} // namespace

JoinPlanDialog::JoinPlanDialog(const PageContext &context, const store::TeamJoinPlan &plan, QWidget *parent)
    : Dialog(tr("Join %1?", "a team").arg(isolated(plan.hub)), Width::Large, parent), m_context(context)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAbout(tr("You are there: %1", "role").arg(roleNamed(plan.role)));
    addConsequences(plan);
    addMatches(plan);
    auto *note = new Label(tr("The window closes and opens again with the team's records. The store as it is now is "
                              "kept beside it. If the computer stops meanwhile, nothing is lost."),
        &Theme::Fonts::body, TextColor::Secondary);
    note->setWordWrap(true);
    content()->addWidget(note);
    addCancel();
    addButton(tr("Join the team"), Button::Variant::Primary)->setFocus();
}

QString JoinPlanDialog::kindsOf(const std::map<EntityKind, qint64> &counts) const
{
    QStringList parts;
    for (const auto &[entity, count] : counts) {
        if (count > 0)
            parts.append(
                tr("%1: %2", "kind of record, how many")
                    .arg(m_context.workspace.schema().entity(entity).pluralLabel, m_context.formats().count(count)));
    }
    return parts.isEmpty() ? tr("None", "records") : parts.join(u" · "_s);
}

void JoinPlanDialog::addConsequences(const store::TeamJoinPlan &plan)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    const Theme &theme = Theme::of(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(6));
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &name, const QString &sentence) {
        auto *said = new Label(sentence);
        said->setWordWrap(true);
        grid->addWidget(new Label(name, &Theme::Fonts::body, TextColor::Secondary), row, 0, Qt::AlignTop);
        grid->addWidget(said, row++, 1);
    };
    const Formats formats = m_context.formats();
    add(tr("Of the team"), tr("%Ln records come to this computer", nullptr, static_cast<int>(plan.read)));
    if (plan.hasOwn) {
        add(tr("In both"),
            tr("%Ln of your records are the team's already. Each becomes one: the team's values stay, what they lack "
               "is "
               "filled from yours.",
                nullptr, static_cast<int>(plan.matches.size())));
        if (!plan.likely.empty())
            add(tr("Maybe in both"),
                tr("%Ln may be the same. Both stay, among the duplicates.", nullptr,
                    static_cast<int>(plan.likely.size())));
        add(tr("New to the team"), kindsOf(plan.created));
        if (!plan.left.empty())
            add(tr("Left behind"), kindsOf(plan.left) + u". "_s + tr("Your role does not let you bring these."));
        if (!plan.leftFields.isEmpty())
            add(tr("Fields left behind"), plan.leftFields.join(u", "_s));
        if (!plan.leftConnections.isEmpty())
            add(tr("Connections"),
                tr("%1 stay behind. Connect them again if this computer is to run them.", "names")
                    .arg(plan.leftConnections.join(u", "_s)));
    } else {
        add(tr("Of this store"), tr("Nothing was entered here yet, so nothing is taken along."));
    }
    content()->addWidget(box);
}

void JoinPlanDialog::addMatches(const store::TeamJoinPlan &plan)
{
    if (plan.matches.empty() && plan.likely.empty())
        return;
    auto *table = new QTableWidget;
    table->setColumnCount(4);
    table->setHorizontalHeaderLabels({tr("Yours"), tr("The team's"), tr("Is the same"), tr("Because")});
    table->setAccessibleName(tr("Records that the team has"));
    applyTableStyle(*table);
    const Schema &schema = m_context.workspace.schema();
    const auto add = [&](const std::vector<store::TeamJoinPlan::Match> &matches, const QString &certainty) {
        for (const store::TeamJoinPlan::Match &match : matches) {
            if (table->rowCount() >= mostMatches)
                return;
            const int row = table->rowCount();
            table->setRowCount(row + 1);
            const QStringList cells{match.own, match.team, certainty,
                match.reasons.isEmpty() ? schema.entity(match.entity).label : match.reasons.join(u", "_s)};
            for (int column = 0; column < cells.size(); ++column) {
                auto *item = new QTableWidgetItem(cells[column]);
                item->setToolTip(cells[column]);
                table->setItem(row, column, item);
            }
        }
    };
    add(plan.likely, tr("Maybe"));
    add(plan.matches, tr("Yes", "certainly the same"));
    table->horizontalHeader()->setStretchLastSection(true);
    for (const int column : {0, 1})
        table->setColumnWidth(column, Theme::of(table).px(150));
    table->resizeColumnToContents(2);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
        + std::min(table->rowCount(), seenMatches) * table->verticalHeader()->defaultSectionSize()
        + 2 * table->frameWidth());
    content()->addWidget(table);
}

} // namespace satchel::ui

#include "moc_JoinPlanDialog.cpp"
