// SPDX-License-Identifier: GPL-3.0-or-later
// The sequences as a list, and what one of them consists of. A worker reads them again after a change of what they
// show. UI thread.
#pragma once

#include "items/SequenceReading.h"
#include "items/StoreWorker.h"

#include <QAbstractListModel>
#include <QTimer>

namespace satchel::items {

class SequencesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit SequencesModel(Workspace &workspace, QObject *parent = nullptr);

    void read();
    bool wasRead() const { return m_wasRead; }
    /// Reads its detail; a null id: of the first.
    void show(RecordId sequence);
    const SequencesReading &reading() const { return m_reading; }
    /// Null before it was read, and without a sequence.
    const SequenceDetail *shown() const { return m_reading.shown ? &*m_reading.shown : nullptr; }
    const SequenceEntry &entry(int row) const { return m_reading.sequences[static_cast<size_t>(row)]; }
    /// -1 when there is none.
    int rowOf(RecordId sequence) const;

    /// What a screen reader says of a sequence; its name without.
    using Wording = std::function<QString(const SequenceEntry &)>;
    void setWording(Wording wording) { m_wording = std::move(wording); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void wasReadAgain();

private:
    void take(SequencesReading reading);

    Workspace &m_workspace;
    SequencesReading m_reading;
    RecordId m_wanted;
    Wording m_wording;
    bool m_wasRead = false;
    QTimer m_pause;
    StoreWorker m_worker;
};

} // namespace satchel::items
