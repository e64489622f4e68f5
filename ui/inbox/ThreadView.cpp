// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ThreadView.h"

#include "items/Mailbox.h"
#include "ui/common/Button.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/inbox/InboxText.h"
#include "ui/inbox/LinkButton.h"
#include "ui/inbox/MailComposer.h"
#include "ui/inbox/MessageLine.h"
#include "ui/inbox/MessagePictures.h"
#include "ui/inbox/MessageView.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::Mailbox;
using items::openAtFirst;
using items::ThreadMessage;

namespace {

constexpr size_t mostOlderShown = 30;
constexpr size_t mostInvitationsShown = 20;
constexpr int threadMargin = 20;
constexpr int widestThread = 720;
constexpr int widestDealName = 240;
constexpr int narrowestWithWords = 560; // of the head, with words on its buttons

void clearColumn(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

QString answeredSubject(const QString &subject)
{
    static const QString reply = u"Re: "_s; // RFC 5322, section 3.6.5: not translated
    return subject.startsWith(reply, Qt::CaseInsensitive) ? subject : reply + subject;
}

/// Without doubles and without those that are left out.
QStringList boxTexts(const std::vector<Mailbox> &boxes, QSet<QString> &known)
{
    QStringList texts;
    for (const Mailbox &box : boxes) {
        if (box.address.isEmpty() || known.contains(box.address))
            continue;
        known.insert(box.address);
        texts.append(items::mailboxText(box.name, box.address));
    }
    return texts;
}

} // namespace

/// How long somebody waits, with its sign.
class ThreadView::WaitMark : public QWidget
{
public:
    WaitMark() { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); }
    void show(const QString &text, std::optional<NextActionState> mark)
    {
        m_text = text;
        m_mark = mark;
        setAccessibleName(text);
        setToolTip(text);
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        const QFontMetrics metrics(m_mark ? theme.font.smallStrong : theme.font.small);
        return {metrics.horizontalAdvance(m_text) + (m_mark ? theme.px(16) : 0) + 2, metrics.height()};
    }
    QSize minimumSizeHint() const override { return {Theme::of(this).px(40), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        QRect line = rect();
        if (m_mark) {
            const int side = theme.px(12);
            drawNextActionGlyph(painter, placed(painter, rect(), QRect(0, 0, side, height())), *m_mark, theme);
            line.adjust(side + theme.px(4), 0, 0, 0);
        }
        drawText(painter, placed(painter, rect(), line), m_text, m_mark ? theme.font.smallStrong : theme.font.small,
            m_mark ? meaningOf(*m_mark, theme).text : theme.text.secondary);
    }

private:
    QString m_text;
    std::optional<NextActionState> m_mark;
};

ThreadView::ThreadView(
    const PageContext &context, items::ConversationModel &model, const Commands &commands, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model), m_pictures(new MessagePictures(context, this))
{
    const Theme &theme = Theme::of(this);
    setAccessibleName(tr("Conversation"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0); // behind the line that parts it from the list
    column->setSpacing(0);
    m_head = makeHead(commands);
    column->addWidget(m_head);
    makeBody();
    column->addWidget(m_scroll, 1);
    m_composerPlace = new QWidget;
    auto *place = new QVBoxLayout(m_composerPlace);
    place->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(14));
    m_composer = new MailComposer(context);
    place->addWidget(m_composer);
    column->addWidget(m_composerPlace);
    connect(&m_model, &items::ConversationModel::wasReadAgain, this, &ThreadView::show);
    show(true);
}

QWidget *ThreadView::makeHead(const Commands &commands)
{
    const Theme &theme = Theme::of(this);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(theme.px(threadMargin), theme.px(8), theme.px(12), theme.px(8));
    column->setSpacing(theme.px(2));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(6));
    m_back = new IconButton(Icon::Back, commands.back);
    m_back->hide();
    row->addWidget(m_back);
    m_title = new Label({}, &Theme::Fonts::heading);
    row->addWidget(m_title, 1);
    const auto add = [&](Icon icon, QAction *action, Button::Variant variant) {
        auto *button = new Button(icon, action->text(), variant);
        button->setSmall(true);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        const auto follow = [this, button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(nameWithKey(action->text(), action->shortcut()));
            button->setAccessibleName(action->text());
            foldButtons();
        };
        connect(action, &QAction::changed, button, follow);
        button->setToolTip(nameWithKey(action->text(), action->shortcut()));
        button->setAccessibleName(action->text());
        return button;
    };
    m_assign = add(Icon::Contact, commands.assign, Button::Variant::Ghost);
    m_snooze = add(Icon::Snooze, commands.snooze, Button::Variant::Ghost);
    m_done = add(Icon::Check, commands.done, Button::Variant::Secondary);
    m_more = new IconButton(Icon::More, tr("More"));
    connect(m_more, &QToolButton::clicked, this, &ThreadView::moreRequested);
    row->addWidget(m_more);
    m_customer = new IconButton(Icon::Columns, commands.customer);
    m_customer->hide();
    row->addWidget(m_customer);
    column->addLayout(row);
    m_factLine = new QWidget;
    auto *facts = new QHBoxLayout(m_factLine);
    setSpaces(*facts, theme, 0, 4);
    m_deal = new LinkButton(Icon::Deal, widestDealName);
    m_deal->setText(tr("Deal")); // until its name was read, as a name for screen readers
    connect(m_deal, &QAbstractButton::clicked, this, [this] {
        if (m_model.reading())
            Q_EMIT recordRequested(EntityKind::Deal, m_model.reading()->of.conversation.deal);
    });
    m_facts = new Label({}, &Theme::Fonts::small, TextColor::Secondary);
    m_facts->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_wait = new WaitMark;
    facts->addWidget(m_deal);
    facts->addWidget(m_facts);
    facts->addWidget(m_wait);
    facts->addStretch(1);
    column->addWidget(m_factLine);
    return head;
}

void ThreadView::makeBody()
{
    const Theme &theme = Theme::of(this);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_body = new QWidget;
    m_body->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(theme.px(threadMargin), 0, theme.px(threadMargin), theme.px(8));
    column->setSpacing(0);
    m_messages = new QVBoxLayout;
    m_messages->setSpacing(0);
    column->addLayout(m_messages);
    column->addStretch(1);
    m_scroll->setWidget(m_body);
}

void ThreadView::setOwnAddresses(const QStringList &addresses)
{
    if (addresses == m_own)
        return;
    m_own = addresses;
    showAgain();
}

void ThreadView::showAgain()
{
    m_shownMessages.clear();
    show(false);
}

void ThreadView::show(bool isOther)
{
    if (isOther) {
        m_opened.clear();
        m_folded.clear();
        m_areOlderShown = false;
        m_pictures->clear();
    }
    const bool hasThread = m_model.reading().has_value();
    m_head->setVisible(hasThread || m_isWritingNew);
    m_scroll->setVisible(!m_isWritingNew);
    m_body->setVisible(hasThread);
    showHead();
    if (hasThread)
        showMessages(isOther);
    if (!m_isWritingNew)
        showComposer();
}

void ThreadView::showHead()
{
    for (QWidget *part : {static_cast<QWidget *>(m_assign), static_cast<QWidget *>(m_snooze),
             static_cast<QWidget *>(m_done), static_cast<QWidget *>(m_more), m_factLine})
        part->setVisible(!m_isWritingNew);
    if (m_isWritingNew) {
        m_title->setText(tr("New e-mail"));
        return;
    }
    const auto &reading = m_model.reading();
    if (!reading)
        return;
    const store::Conversation &of = reading->of.conversation;
    const InboxText text(m_context.formats(), m_context.workspace.clock().now());
    m_title->setText(InboxText::subject(of.subject));
    m_deal->show(reading->of.deal);
    QStringList facts{tr("%Ln message(s)", nullptr, static_cast<int>(reading->messages.size()))};
    QStringList copies;
    for (const Mailbox &box : reading->messages.back().copies)
        copies.append(isolated(box.shown()));
    if (!copies.isEmpty())
        facts.append(tr("%1 in copy").arg(copies.join(u", "_s)));
    if (!reading->of.owner.isEmpty() && of.owner != m_context.workspace.me())
        facts.append(tr("assigned to %1").arg(isolated(reading->of.owner)));
    m_facts->setText(facts.join(u", "_s) + u" ·"_s);
    m_wait->show(text.waitPhrase(of), InboxText::markOf(of, m_context.workspace.clock().now()));
    foldButtons();
}

bool ThreadView::isMessageOpen(size_t at) const
{
    const std::vector<ThreadMessage> &messages = m_model.reading()->messages;
    const ThreadMessage &message = messages[at];
    if (m_folded.contains(message.id))
        return false;
    return at + openAtFirst >= messages.size() || message.isUnread || m_opened.contains(message.id);
}

/// What stays the same stays on the screen: a read mark that arrives later must not fold what somebody reads.
void ThreadView::showMessages(bool isOther)
{
    const auto &reading = m_model.reading();
    QList<RecordId> pending;
    for (const store::OutgoingMail &mail : reading->pending)
        pending.append(mail.id);
    std::vector<ThreadMessage> now = reading->messages;
    for (ThreadMessage &message : now) {
        if (!isOther && message.isUnread)
            m_opened.insert(message.id);
        message.isUnread = false;
    }
    const bool hasNewInvitation = readInvitations();
    if (!isOther && !hasNewInvitation && now == m_shownMessages && pending == m_shownPending && pending.isEmpty())
        return;
    const bool isLonger = isOther || now.size() != m_shownMessages.size();
    for (const ThreadMessage &message : reading->messages) {
        if (message.isUnread)
            m_opened.insert(message.id);
    }
    m_shownMessages = std::move(now);
    m_shownPending = pending;
    clearColumn(*m_messages);
    const size_t count = reading->messages.size();
    const size_t hidden = m_areOlderShown || count <= mostOlderShown + openAtFirst
        ? 0
        : count - mostOlderShown - openAtFirst;
    if (hidden > 0) {
        auto *more = new Button(Icon::Up, tr("Show %Ln earlier message(s)", nullptr, static_cast<int>(hidden)));
        more->setSmall(true);
        m_messages->addWidget(more, 0, Qt::AlignHCenter);
        connect(more, &QPushButton::clicked, this, [this] {
            m_areOlderShown = true;
            m_shownMessages.clear();
            showMessages(false);
        });
    }
    addOlder(*m_messages, hidden, count);
    addPending(*m_messages);
    if (isLonger)
        scrollToLast();
}

/// Of the newest messages; answers whether a card says something else now.
bool ThreadView::readInvitations()
{
    const std::vector<ThreadMessage> &messages = m_model.reading()->messages;
    std::vector<invitations::ReceivedInvitation> read;
    const size_t first = messages.size() > mostInvitationsShown ? messages.size() - mostInvitationsShown : 0;
    for (size_t at = first; at < messages.size(); ++at) {
        const ThreadMessage &message = messages[at];
        const bool mayBe = message.isIncoming && std::ranges::any_of(message.files, [](const items::ThreadFile &file) {
            return exchange::isInvitationFile(file.name, file.mediaType);
        });
        const auto received = mayBe ? invitations::readReceived(m_context.workspace.store(), message.id)
                                    : Result<std::optional<invitations::ReceivedInvitation>>();
        if (!received)
            Q_EMIT m_context.workspace.failed(received.error());
        else if (*received)
            read.push_back(**received);
    }
    invitations::outdateEarlier(read);
    QHash<RecordId, invitations::ReceivedInvitation> now;
    for (const invitations::ReceivedInvitation &received : read)
        now.insert(received.message.id, received);
    bool isSame = now.size() == m_invitations.size();
    for (auto one = now.cbegin(); isSame && one != now.cend(); ++one) {
        const auto before = m_invitations.constFind(one.key());
        isSame = before != m_invitations.cend() && before->looksLike(*one);
    }
    m_invitations = std::move(now);
    return !isSame;
}

void ThreadView::addOlder(QVBoxLayout &column, size_t from, size_t count)
{
    const std::vector<ThreadMessage> &messages = m_model.reading()->messages;
    const InboxText text(m_context.formats(), m_context.workspace.clock().now());
    for (size_t at = from; at < count; ++at) {
        const ThreadMessage &message = messages[at];
        if (!isMessageOpen(at)) {
            auto *line = new MessageLine(message, text.moment(message.at));
            const bool isRead = !message.hasHtml || !message.html.html.isEmpty();
            connect(line, &QAbstractButton::clicked, this, [this, id = message.id, isRead] {
                m_folded.remove(id);
                m_opened.insert(id);
                m_shownMessages.clear();
                if (isRead)
                    showMessages(false);
                else
                    m_model.open(id); // and it is shown when it was read
            });
            column.addWidget(line);
            continue;
        }
        const bool isFirst = at == from || !isMessageOpen(at - 1);
        const auto invitation = m_invitations.constFind(message.id);
        auto *view = new MessageView(m_context, *m_pictures, message, at > 0 ? &messages[at - 1] : nullptr, m_own,
            isFirst, invitation == m_invitations.cend() ? nullptr : &*invitation);
        connect(view, &MessageView::invitationAnswered, this,
            [this, id = message.id](const QString &response) { Q_EMIT invitationAnswered(id, response); });
        connect(view, &MessageView::cancellationConfirmed, this,
            [this, id = message.id] { Q_EMIT cancellationConfirmed(id); });
        connect(view, &MessageView::meetingRequested, this,
            [this](const RecordId &meeting) { Q_EMIT recordRequested(EntityKind::Activity, meeting); });
        connect(view, &MessageView::fileRequested, this, &ThreadView::fileRequested);
        connect(view, &MessageView::replyRequested, this, &ThreadView::reply);
        connect(view, &MessageView::foldRequested, this, [this, id = message.id] {
            m_opened.remove(id);
            m_folded.insert(id);
            m_shownMessages.clear();
            showMessages(false);
        });
        column.addWidget(view);
    }
}

/// What was sent and did not leave yet, or could not.
void ThreadView::addPending(QVBoxLayout &column)
{
    const InboxText text(m_context.formats(), m_context.workspace.clock().now());
    for (const store::OutgoingMail &mail : m_model.reading()->pending) {
        using State = store::OutgoingState;
        const bool isWrong = mail.state == State::Failed || mail.state == State::InDoubt;
        auto *banner = new Banner(isWrong ? &Theme::red : &Theme::blue, isWrong ? Icon::Warning : Icon::Clock,
            text.pending(mail), items::snippetOf(mail.content.text).left(120));
        if (mail.state == State::Queued || mail.state == State::Failed)
            connect(banner->addButton(mail.state == State::Queued ? tr("Take back") : tr("Edit")),
                &QPushButton::clicked, this, [this, id = mail.id] { Q_EMIT takeBackRequested(id); });
        column.addWidget(banner);
    }
}

/// The beginning of the newest message is in view, and its end where it fits.
void ThreadView::scrollToLast()
{
    QTimer::singleShot(0, m_body, [this] {
        const QList<MessageView *> open = openMessages();
        QScrollBar *bar = m_scroll->verticalScrollBar();
        const int top = open.isEmpty() ? bar->maximum() : open.last()->mapTo(m_body, QPoint()).y();
        bar->setValue(qMin(bar->maximum(), top));
    });
}

QList<MessageView *> ThreadView::openMessages() const
{
    QList<MessageView *> open;
    for (int i = 0; i < m_messages->count(); ++i) {
        if (auto *view = qobject_cast<MessageView *>(m_messages->itemAt(i)->widget()))
            open.append(view);
    }
    return open;
}

/// To everybody who takes part; those in copy stay in copy.
store::MailContent ThreadView::answer() const
{
    store::MailContent content;
    const auto &reading = m_model.reading();
    const std::vector<ThreadMessage> &messages = reading->messages;
    const auto incoming = std::find_if(messages.rbegin(), messages.rend(),
        [](const ThreadMessage &message) { return message.isIncoming && !message.isAutomatic; });
    const ThreadMessage &answered = incoming == messages.rend() ? messages.back() : *incoming;
    std::vector<Mailbox> to;
    if (answered.isIncoming)
        to.push_back(answered.sender);
    to.insert(to.end(), answered.recipients.begin(), answered.recipients.end());
    QSet<QString> known(m_own.begin(), m_own.end());
    content.to = boxTexts(to, known);
    content.cc = boxTexts(answered.copies, known);
    if (content.to.isEmpty() && !reading->customer.email.isEmpty())
        content.to = {items::mailboxText(reading->customer.name, reading->customer.email)};
    content.subject = answeredSubject(answered.subject.trimmed());
    content.inReplyTo = answered.messageId;
    for (const ThreadMessage &message : messages) {
        if (!message.messageId.isEmpty())
            content.references.append(message.messageId);
    }
    const store::Conversation &of = reading->of.conversation;
    content.contact = of.contact;
    content.company = of.company;
    content.deal = of.deal;
    content.lead = of.lead;
    return content;
}

void ThreadView::showComposer()
{
    const auto &reading = m_model.reading();
    m_composerPlace->setVisible(reading.has_value());
    if (reading)
        m_composer->setAnswer(answer(), firstNameOf(reading->of.name));
    else
        m_composer->clear();
}

void ThreadView::writeNew(const store::MailContent &start)
{
    m_isWritingNew = true;
    m_composerPlace->show();
    m_composer->setNew(start);
    show(false);
}

void ThreadView::stopWritingNew()
{
    if (!m_isWritingNew)
        return;
    m_isWritingNew = false;
    m_composer->clear();
    m_shownMessages.clear();
    show(false);
}

void ThreadView::reply()
{
    if (m_model.reading() && !m_isWritingNew)
        m_composer->open();
}

void ThreadView::setBackShown(bool isShown)
{
    m_back->setVisible(isShown);
}

void ThreadView::setCustomerShown(bool isShown)
{
    m_customer->setVisible(isShown);
}

void ThreadView::scrollBy(int pages)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    bar->setValue(bar->value() + pages * bar->pageStep());
}

QWidget *ThreadView::assignButton() const
{
    return m_assign;
}

QWidget *ThreadView::snoozeButton() const
{
    return m_snooze;
}

QWidget *ThreadView::moreButton() const
{
    return m_more;
}

/// In a narrow head the buttons keep their icons; their names are tooltips.
void ThreadView::foldButtons()
{
    if (!m_done)
        return; // the first of them are being made
    const bool hasWords = width() >= Theme::of(this).px(narrowestWithWords);
    for (Button *button : {m_assign, m_snooze, m_done})
        button->setText(hasWords ? button->accessibleName() : QString());
}

void ThreadView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldButtons();
    // Lines stay readable in a wide window.
    const int spare = qMax(0, width() - Theme::of(this).px(widestThread + 2 * threadMargin));
    m_body->layout()->setContentsMargins(
        Theme::of(this).px(threadMargin), 0, Theme::of(this).px(threadMargin) + spare / 2, Theme::of(this).px(8));
}

void ThreadView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), theme.surface.page);
    if (m_back->isHidden() || m_isWritingNew) // the list is beside it
        painter.fillRect(placed(painter, rect(), QRect(0, 0, 1, height())), theme.border.normal);
    if (!m_head->isHidden())
        painter.fillRect(QRect(0, m_head->geometry().bottom(), width(), 1), theme.border.normal);
}

} // namespace satchel::ui

#include "moc_ThreadView.cpp"
