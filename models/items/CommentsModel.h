// SPDX-License-Identifier: GPL-3.0-or-later
// The comments on one record as rows, thread after thread; follows the store. UI thread.
#pragma once

#include "items/Comments.h"
#include "items/Workspace.h"

#include <QAbstractListModel>

namespace satchel::items {

class CommentsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CommentsModel(Workspace &workspace, QObject *parent = nullptr);

    void show(const Subject &subject);
    const Subject &subject() const { return m_subject; }
    const CommentItem &item(int row) const { return m_items[static_cast<size_t>(row)]; }
    int rowOf(RecordId comment) const; // -1 when it is not here

    /// How a comment reads; the model knows no language.
    using Wording = std::function<QString(const CommentItem &item)>;
    void setWording(Wording wording) { m_wording = std::move(wording); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const satchel::Error &error);

private:
    void read();

    Workspace &m_workspace;
    Subject m_subject;
    std::vector<CommentItem> m_items;
    Wording m_wording;
};

} // namespace satchel::items
