// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequences/StepsModel.h"

#include <algorithm>

namespace satchel::ui {

void StepsModel::show(const items::SequenceDetail &detail)
{
    beginResetModel();
    m_sequence = detail.sequence;
    m_figures = detail.figures;
    endResetModel();
}

void StepsModel::clear()
{
    beginResetModel();
    m_sequence = {};
    m_figures = {};
    endResetModel();
}

int StepsModel::rowOf(RecordId step) const
{
    const auto found = std::ranges::find(m_sequence.rules.steps, step, &sequences::StepRule::id);
    return found == m_sequence.rules.steps.end() ? -1 : static_cast<int>(found - m_sequence.rules.steps.begin());
}

const sequences::StepFigures *StepsModel::figuresOf(int row) const
{
    for (const sequences::StepFigures &figures : m_figures.steps) {
        if (figures.step == stepAt(row) && !figures.variant)
            return &figures;
    }
    return nullptr;
}

std::vector<sequences::StepFigures> StepsModel::variantsOf(int row) const
{
    std::vector<sequences::StepFigures> variants;
    for (const sequences::StepFigures &figures : m_figures.steps) {
        if (figures.step == stepAt(row) && figures.variant)
            variants.push_back(figures);
    }
    return variants;
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sequence.rules.steps.size());
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) || !m_wording)
        return {};
    return m_wording(index.row());
}

} // namespace satchel::ui

#include "moc_StepsModel.cpp"
