// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/SequencesModel.h"

#include <algorithm>

namespace satchel::items {

namespace {

constexpr int sequencesPauseMilliseconds = 120;
constexpr EntityKind shownEntities[] = {EntityKind::Sequence, EntityKind::SequenceStep, EntityKind::Enrolment,
    EntityKind::SequenceRun, EntityKind::Activity, EntityKind::Contact, EntityKind::Lead};

} // namespace

SequencesModel::SequencesModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_worker(workspace.workerStore())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(sequencesPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &SequencesModel::read);
    connect(&workspace, &Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        const bool isConcerned = std::ranges::any_of(
            shownEntities, [&](EntityKind entity) { return batch.touches(entity); });
        if (m_wasRead && isConcerned)
            m_pause.start();
    });
}

void SequencesModel::read()
{
    m_worker.post([this, wanted = m_wanted](store::Store &store) {
        auto reading = readSequences(store, wanted);
        QMetaObject::invokeMethod(this, [this, wanted, found = std::move(reading)]() mutable {
            if (!found)
                Q_EMIT m_workspace.failed(found.error());
            else if (wanted == m_wanted) // else another one was chosen meanwhile, and is read
                take(std::move(*found));
        });
    });
}

void SequencesModel::show(RecordId sequence)
{
    if (m_wasRead && sequence == m_wanted)
        return;
    m_wanted = sequence;
    read();
}

/// The list is laid out anew only where it changed, so that the current row stays. One that is wanted and not there yet
/// is shown once it is.
void SequencesModel::take(SequencesReading reading)
{
    const bool isChanged = !m_wasRead || reading.sequences != m_reading.sequences;
    if (isChanged)
        beginResetModel();
    m_reading = std::move(reading);
    m_wasRead = true;
    if (m_wanted.isNull() && m_reading.shown)
        m_wanted = m_reading.shown->sequence.id;
    if (isChanged)
        endResetModel();
    Q_EMIT wasReadAgain();
}

int SequencesModel::rowOf(RecordId sequence) const
{
    const auto found = std::ranges::find(m_reading.sequences, sequence, &SequenceEntry::id);
    return found == m_reading.sequences.end() ? -1 : static_cast<int>(found - m_reading.sequences.begin());
}

int SequencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reading.sequences.size());
}

QVariant SequencesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const SequenceEntry &at = entry(index.row());
    return role == Qt::AccessibleTextRole && m_wording ? m_wording(at) : at.name;
}

} // namespace satchel::items

#include "moc_SequencesModel.cpp"
