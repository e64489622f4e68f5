// SPDX-License-Identifier: GPL-3.0-or-later
// What the team does with a record, in its header: who else has it open, how many comments there are, and whether the
// person follows it.
#pragma once

#include "domain/Comment.h"
#include "ui/common/PageContext.h"

#include <QWidget>

namespace satchel::ui {

class Button;
class CommentsPanel;
class PresenceMark;

class TeamButtons : public QWidget
{
    Q_OBJECT

public:
    explicit TeamButtons(const PageContext &context, QWidget *parent = nullptr);

    /// `title` is what the record is called.
    void setRecord(const Subject &record, const QString &title);
    CommentsPanel *openComments();
    /// Opens the comments at one of them, or a reply to it: a target's part "comment/ID" or "reply/ID".
    void openPart(const QString &part);
    void toggleFollowed();
    bool isFollowed() const { return m_isFollowed; }
    /// Keys that the buttons name in their tooltips.
    void setKeys(const QKeySequence &comments, const QKeySequence &follow);

private:
    void read();

    PageContext m_context;
    Subject m_record;
    QString m_title;
    PresenceMark *m_presence;
    Button *m_comments;
    Button *m_follow;
    QKeySequence m_commentsKey;
    QKeySequence m_followKey;
    bool m_isFollowed = false;
};

/// The part of a target that leads to a comment, or to the reply to one.
QString commentPart(RecordId comment);
QString replyPart(RecordId comment);

} // namespace satchel::ui
