// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comments/TeamButtons.h"

#include "items/Comments.h"
#include "items/Follows.h"
#include "ui/comments/CommentsPanel.h"
#include "ui/comments/PresenceMark.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QHBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView commentPrefix("comment/");
constexpr QLatin1StringView replyPrefix("reply/");

} // namespace

QString commentPart(RecordId comment)
{
    return commentPrefix + comment.toString();
}

QString replyPart(RecordId comment)
{
    return replyPrefix + comment.toString();
}

TeamButtons::TeamButtons(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_presence(new PresenceMark(context)),
      m_comments(new Button(Icon::Comment, {}, Button::Variant::Ghost)),
      m_follow(new Button(Icon::Bell, tr("Follow"), Button::Variant::Ghost))
{
    auto *row = new QHBoxLayout(this);
    setSpaces(*row, Theme::of(this), 0, 2);
    row->addWidget(m_presence);
    row->addWidget(m_follow);
    row->addWidget(m_comments);
    connect(m_comments, &QPushButton::clicked, this, &TeamButtons::openComments);
    connect(m_follow, &QPushButton::clicked, this, &TeamButtons::toggleFollowed);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Comment) || batch.touches(EntityKind::Follow))
            read();
    });
}

void TeamButtons::setKeys(const QKeySequence &comments, const QKeySequence &follow)
{
    m_commentsKey = comments;
    m_followKey = follow;
    read();
}

void TeamButtons::setRecord(const Subject &record, const QString &title)
{
    m_record = record;
    m_title = title;
    m_presence->setRecord(record.id);
    read();
}

void TeamButtons::read()
{
    if (m_record.id.isNull())
        return;
    store::Store &store = m_context.workspace.store();
    const auto count = items::countComments(store, m_record);
    const auto followed = items::isFollowed(store, m_record);
    if (!count || !followed) {
        Q_EMIT m_context.workspace.failed(count ? followed.error() : count.error());
        return;
    }
    m_isFollowed = *followed;
    m_comments->setText(*count > 0 ? m_context.formats().count(*count) : QString());
    const QString comments = tr("%Ln comment(s)", nullptr, static_cast<int>(*count));
    m_comments->setAccessibleName(comments);
    m_comments->setToolTip(nameWithKey(*count > 0 ? comments : tr("Comment"), m_commentsKey));
    m_follow->setText(m_isFollowed ? tr("Following") : tr("Follow"));
    m_follow->setVariant(m_isFollowed ? Button::Variant::Secondary : Button::Variant::Ghost);
    m_follow->setToolTip(nameWithKey(m_isFollowed ? tr("Stop hearing what happens to %1").arg(isolated(m_title))
                                                  : tr("Hear what happens to %1").arg(isolated(m_title)),
        m_followKey));
}

CommentsPanel *TeamButtons::openComments()
{
    if (m_record.id.isNull())
        return nullptr;
    return ui::openComments(m_context, m_record, m_title, isVisible() ? m_comments : parentWidget());
}

void TeamButtons::openPart(const QString &part)
{
    const bool isReply = part.startsWith(replyPrefix);
    if (!isReply && !part.startsWith(commentPrefix))
        return;
    const RecordId comment = RecordId::fromString(part.section(u'/', 1));
    const auto open = [this, isReply, comment, record = m_record] {
        CommentsPanel *panel = record == m_record ? openComments() : nullptr;
        if (panel)
            panel->showComment(comment);
        if (const int row = panel ? panel->model().rowOf(comment) : -1; row >= 0 && isReply)
            panel->reply(row);
    };
    QMetaObject::invokeMethod(this, open, Qt::QueuedConnection); // once the page has its place in the window
}

void TeamButtons::toggleFollowed()
{
    if (m_record.id.isNull())
        return;
    const auto edits = items::followEdits(m_context.workspace.store(), m_record, !m_isFollowed);
    if (!edits) {
        Q_EMIT m_context.workspace.failed(edits.error());
        return;
    }
    m_context.workspace.commit(m_isFollowed ? tr("Stopped following 1 record") : tr("Followed 1 record"), *edits);
}

} // namespace satchel::ui

#include "moc_TeamButtons.cpp"
