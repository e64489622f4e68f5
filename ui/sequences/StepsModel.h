// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of one sequence with their figures, for a list. UI thread.
#pragma once

#include "items/SequenceReading.h"

#include <QAbstractListModel>

#include <functional>

namespace satchel::ui {

class StepsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const items::SequenceDetail &detail);
    void clear();
    const sequences::Sequence &sequence() const { return m_sequence; }
    RecordId stepAt(int row) const { return m_sequence.rules.steps[static_cast<size_t>(row)].id; }
    /// -1 when it is none of them.
    int rowOf(RecordId step) const;
    /// Of all its e-mails; null for a step that is no e-mail.
    const sequences::StepFigures *figuresOf(int row) const;
    /// Of each variant; empty where the e-mail has one.
    std::vector<sequences::StepFigures> variantsOf(int row) const;

    /// What a screen reader says of a step.
    using Wording = std::function<QString(int row)>;
    void setWording(Wording wording) { m_wording = std::move(wording); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    sequences::Sequence m_sequence;
    sequences::SequenceFigures m_figures;
    Wording m_wording;
};

} // namespace satchel::ui
