// SPDX-License-Identifier: GPL-3.0-or-later
// The comments on a record as threads, and the edits that write them. Of a quote those on its lines as well.
#pragma once

#include "domain/Comment.h"
#include "store/Store.h"

#include <QHash>

namespace satchel::items {

struct CommentItem
{
    RecordId id = {};
    RecordId thread = {}; // the comment that its thread begins with
    bool isReply = false;
    RecordId authorId = {};
    QString author = {};
    bool isMine = false;
    Instant at = {};
    bool isEdited = false;
    QString text = {}; // Markdown with mentions
    RecordId line = {}; // of a quote, when it is about one
    QString lineName = {};
    bool operator==(const CommentItem &) const = default;
};

/// Thread after thread, the oldest first, each with its replies.
Result<std::vector<CommentItem>> readComments(store::Store &store, const Subject &subject);
Result<qint64> countComments(store::Store &store, const Subject &subject);
/// How many there are on each line of a quote; lines without any are missing.
Result<QHash<RecordId, int>> countLineComments(store::Store &store, RecordId quote);

/// Into the thread of `answered`, or a thread of its own where that is null.
Edit newComment(const Schema &schema, const Subject &subject, RecordId answered, const QString &text);

} // namespace satchel::items
