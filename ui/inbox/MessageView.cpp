// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/MessageView.h"

#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/inbox/FileCard.h"
#include "ui/inbox/InboxText.h"
#include "ui/inbox/InvitationCard.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int messageFace = 28;
constexpr int messageIndent = messageFace + 10;
constexpr qsizetype longestShown = 60'000; // letters; a longer text is laid out when it is asked for

/// Who wrote to whom; a click folds the message into a line again.
class MessageHead : public QAbstractButton
{
public:
    MessageHead(QString name, QString to, QString time, RecordId person)
        : m_name(std::move(name)), m_to(std::move(to)), m_time(std::move(time)), m_person(person)
    {
        setAccessibleName(QStringList{m_name, m_to, m_time}.join(u", "_s));
        setAccessibleDescription(MessageView::tr("Fold message"));
        setToolTip(m_to);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        return {theme.px(240), qMax(theme.px(messageFace), QFontMetrics(theme.font.body).height() + theme.px(6))};
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const int face = theme.px(messageFace);
        drawAvatar(
            painter, placed(painter, rect(), QRect(0, (height() - face) / 2, face, face)), m_name, m_person, theme);
        QRect line = rect().adjusted(theme.px(messageIndent), 0, 0, 0);
        const int end = numberWidth(m_time, theme.font.small);
        drawNumber(painter, placed(painter, rect(), QRect(line.right() + 1 - end, 0, end, height())), m_time,
            theme.font.small, theme.text.secondary);
        line.adjust(0, 0, -end - theme.px(10), 0);
        const int name = drawText(
            painter, placed(painter, rect(), line), m_name, theme.font.semibold, theme.text.primary);
        drawText(painter, placed(painter, rect(), line.adjusted(name + theme.px(5), 0, 0, 0)), m_to, theme.font.small,
            theme.text.tertiary);
        if (hasFocus() && isFocusRingShown(this))
            drawFocusRing(painter, rect(), theme.radius.chip, theme, -1);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    QString m_name;
    QString m_to;
    QString m_time;
    RecordId m_person;
};

/// In the direction of the language it is written in, whatever the window's is.
void showText(Label &label, const QString &text)
{
    label.setLayoutDirection(directionOf(text, label.layoutDirection()));
    label.setText(text);
}

Label *makeTextLabel(TextColor color)
{
    auto *label = new Label({}, &Theme::Fonts::body, color);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

Icon iconOfFile(const QString &mediaType)
{
    if (mediaType.startsWith("image/"_L1))
        return Icon::Picture;
    if (mediaType.contains("spreadsheet"_L1) || mediaType.contains("excel"_L1) || mediaType == "text/csv"_L1)
        return Icon::Table;
    return mediaType == "text/calendar"_L1 ? Icon::Calendar : Icon::File;
}

} // namespace

MessageView::MessageView(const PageContext &context, const items::ThreadMessage &message,
    const items::ThreadMessage *quoted, const QStringList &own, bool isFirst,
    const invitations::ReceivedInvitation *invitation, QWidget *parent)
    : QWidget(parent), m_context(context), m_message(message), m_isFirst(isFirst)
{
    const Theme &theme = Theme::of(this);
    const InboxText text(context.formats(), context.workspace.clock().now());
    setAccessibleName(tr("Message from %1").arg(message.sender.shown()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.px(10), 0, theme.px(12));
    column->setSpacing(theme.px(8));
    column->addWidget(makeHead(text, own));
    auto *body = new QVBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(theme.px(10));
    auto *indented = new QHBoxLayout;
    indented->addSpacing(theme.px(messageIndent));
    indented->addLayout(body, 1);
    column->addLayout(indented);
    addBody(*body, text, quoted);
    if (invitation)
        addInvitation(*body, *invitation);
    addFiles(*body, text);
}

void MessageView::addInvitation(QVBoxLayout &column, const invitations::ReceivedInvitation &invitation)
{
    m_card = new InvitationCard(m_context, invitation);
    column.addWidget(m_card);
    connect(m_card, &InvitationCard::answered, this, &MessageView::invitationAnswered);
    connect(m_card, &InvitationCard::cancellationConfirmed, this, &MessageView::cancellationConfirmed);
    connect(m_card, &InvitationCard::meetingRequested, this, &MessageView::meetingRequested);
    const bool isShownByCard = invitation.invitation.has_value();
    std::erase_if(m_message.files, [isShownByCard](const items::ThreadFile &file) {
        return isShownByCard && exchange::isInvitationFile(file.name, file.mediaType);
    });
}

QWidget *MessageView::makeHead(const InboxText &text, const QStringList &own)
{
    std::vector<items::Mailbox> boxes = m_message.recipients;
    boxes.insert(boxes.end(), m_message.copies.begin(), m_message.copies.end());
    const QString people = text.people(boxes, own);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    setSpaces(*row, Theme::of(this), 0, 4);
    auto *line = new MessageHead(m_message.sender.shown(), people.isEmpty() ? QString() : tr("to %1").arg(people),
        text.moment(m_message.at), m_message.person);
    row->addWidget(line, 1);
    connect(line, &QAbstractButton::clicked, this, &MessageView::foldRequested);
    auto *reply = new IconButton(Icon::Undo, tr("Reply"));
    connect(reply, &QToolButton::clicked, this, &MessageView::replyRequested);
    row->addWidget(reply);
    return head;
}

void MessageView::addBody(QVBoxLayout &column, const InboxText &text, const items::ThreadMessage *quoted)
{
    auto *body = makeTextLabel(TextColor::Primary);
    const QString whole = m_message.body.text;
    showText(*body, whole.size() > longestShown ? whole.left(longestShown) + u'…' : whole);
    body->setVisible(!whole.isEmpty());
    column.addWidget(body);
    if (whole.size() > longestShown) {
        auto *rest = new Button(Icon::More, tr("Show the whole text"));
        rest->setSmall(true);
        column.addWidget(rest, 0, Qt::AlignLeft);
        connect(rest, &QPushButton::clicked, this, [body, rest, whole] {
            showText(*body, whole);
            rest->hide();
        });
    }
    if (m_message.body.quoted.isEmpty())
        return;
    const QString lines = tr("%Ln quoted line(s)", nullptr, m_message.body.lines);
    m_quoteText = quoted ? tr("%1 from %2, %3", "11 quoted lines, a person, a time")
                               .arg(lines, isolated(firstNameOf(quoted->sender.shown())), text.moment(quoted->at))
                         : lines;
    m_quoteButton = new Button(Icon::More, m_quoteText);
    m_quoteButton->setSmall(true);
    m_quoteButton->setToolTip(tr("Show quoted text"));
    m_quote = makeTextLabel(TextColor::Tertiary);
    m_quote->hide();
    connect(m_quoteButton, &QPushButton::clicked, this, &MessageView::toggleQuote);
    column.addWidget(m_quoteButton, 0, Qt::AlignLeft);
    column.addWidget(m_quote);
    if (whole.isEmpty())
        toggleQuote(); // there is nothing else to read
}

void MessageView::toggleQuote()
{
    const bool isShown = m_quote->isHidden();
    if (m_quote->text().isEmpty())
        showText(*m_quote, m_message.body.quoted.left(longestShown));
    m_quote->setVisible(isShown);
    m_quoteButton->setText(isShown ? tr("Hide quoted text") : m_quoteText);
    m_quoteButton->setToolTip(isShown ? tr("Hide quoted text") : tr("Show quoted text"));
}

void MessageView::addFiles(QVBoxLayout &column, const InboxText &text)
{
    if (m_message.files.empty())
        return;
    auto *files = new QWidget;
    auto *row = new FlowLayout(files);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::of(this).px(8));
    for (const items::ThreadFile &file : m_message.files) {
        auto *card = new FileCard(iconOfFile(file.mediaType), file.name, text.fileDetail(file));
        connect(card, &QAbstractButton::clicked, this, [this, id = file.id] { Q_EMIT fileRequested(id); });
        row->addWidget(card);
    }
    column.addWidget(files);
}

void MessageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_isFirst)
        painter.fillRect(QRect(0, 0, width(), 1), Theme::of(this).border.subtle);
}

} // namespace satchel::ui
