// SPDX-License-Identifier: GPL-3.0-or-later
// The drafts of a window. What is kept here is what everyone reads; it is in the store a moment later, when the person
// rests from typing and no other writer holds the store. Of a store that cannot be written drafts last as long as the
// window. UI thread.
#pragma once

#include "store/Drafts.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace satchel::items {

class Drafts : public QObject
{
    Q_OBJECT
public:
    explicit Drafts(store::Store &store, QObject *parent = nullptr);
    /// Waits a little for another writer.
    ~Drafts() override;

    /// What was typed at this place; empty: nothing.
    QJsonObject of(const QString &place) const;
    /// The drafts that are about a record, the newest first.
    std::vector<store::Draft> about(RecordId record) const;
    /// An empty content forgets.
    void keep(const QString &place, RecordId record, const QJsonObject &content);
    void forget(const QString &place) { keep(place, {}, {}); }
    /// Whether everything is in the store now.
    bool writeNow();

Q_SIGNALS:
    void changed(const QString &place);

private:
    store::Store &m_store;
    QHash<QString, store::Draft> m_waiting; // to be written
    QTimer m_pause;
};

} // namespace satchel::items
