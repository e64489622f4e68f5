// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comments/CommentsPanel.h"

#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/common/MentionEdit.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 460;
constexpr int highest = 620;
constexpr int aroundPanel = 110; // of the window
constexpr int textHeight = 76;

bool isReturn(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

CommentsPanel::CommentsPanel(const PageContext &context, const Subject &subject, const QString &about, QWidget *parent)
    : Popover(parent), m_context(context), m_subject(subject), m_about(about), m_model(context.workspace),
      m_delegate(new CommentDelegate(context, m_model, this)), m_list(new QListView),
      m_empty(new EmptyState(
          Icon::Comment, tr("No comments yet"), tr("What you write here is for your team. Customers never see it."))),
      m_count(new Label({}, &Theme::Fonts::body, TextColor::Tertiary)),
      m_mode(new Label({}, &Theme::Fonts::small, TextColor::Secondary)),
      m_cancel(new Button(tr("Cancel"), Button::Variant::Ghost)),
      m_text(new MentionEdit(searchMentions(context.workspace))),
      m_send(new Button(tr("Send"), Button::Variant::Primary)), m_drafts(new DraftKeeper(context, this))
{
    setAccessibleName(tr("Comments on %1").arg(about));
    const Theme &theme = Theme::of(this);
    const QSize window = parent->window()->size();
    m_model.setWording([this](const items::CommentItem &item) { return m_delegate->spoken(item); });
    makeList();
    content()->addWidget(makeHead(about));
    content()->addWidget(m_list, 1);
    content()->addWidget(m_empty, 1);
    content()->addWidget(m_drafts->banner());
    content()->addWidget(makeComposer());
    setFixedSize(qMin(theme.px(widest), window.width() - 48), qMin(theme.px(highest), window.height() - aroundPanel));
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CommentsPanel::showRows);
    connect(&m_model, &items::CommentsModel::failed, &context.workspace, &items::Workspace::failed);
    m_model.show(subject);
    showRows();
    m_drafts->addPart(
        u"text"_s, [this] { return m_text->text(); },
        [this](const QJsonValue &text) { m_text->setText(text.toString()); });
    m_drafts->addPart(
        u"answered"_s, [this] { return m_answered.isNull() ? QString() : m_answered.toString(); },
        [this](const QJsonValue &id) { m_answered = RecordId::fromString(id.toString()); });
    m_drafts->addPart(
        u"edited"_s, [this] { return m_edited.isNull() ? QString() : m_edited.toString(); },
        [this](const QJsonValue &id) { m_edited = RecordId::fromString(id.toString()); });
    connect(m_drafts, &DraftKeeper::restored, this, &CommentsPanel::showMode);
    m_drafts->begin(draftPlace(), m_subject.id);
    showMode();
    m_text->setFocus(Qt::PopupFocusReason);
}

QString CommentsPanel::draftPlace() const
{
    return u"comment/"_s + m_subject.id.toString();
}

void CommentsPanel::makeList()
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Comments"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_list, &QWidget::customContextMenuRequested, this, &CommentsPanel::showMenu);
}

QWidget *CommentsPanel::makeHead(const QString &about)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    setSpaces(*row, Theme::of(this), 2, 8);
    row->addWidget(new Label(tr("Comments"), &Theme::Fonts::heading));
    row->addWidget(m_count);
    auto *name = new Label(about, &Theme::Fonts::body, TextColor::Secondary);
    row->addWidget(name, 1);
    auto *close = new IconButton(Icon::Close, tr("Close"));
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::close);
    return head;
}

QWidget *CommentsPanel::makeComposer()
{
    auto *composer = new QWidget;
    auto *column = new QVBoxLayout(composer);
    setSpaces(*column, Theme::of(this), 0, 6);
    auto *mode = new QHBoxLayout;
    mode->addWidget(m_mode, 1);
    m_cancel->setSmall(true);
    mode->addWidget(m_cancel);
    column->addLayout(mode);
    m_text->setAccessibleName(tr("Comment"));
    m_text->setPlaceholderText(tr("Write a comment. @ mentions a person."));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(Theme::of(this).px(textHeight));
    m_text->installEventFilter(this);
    column->addWidget(m_text);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    const QKeySequence key(Qt::CTRL | Qt::Key_Return);
    m_send->setToolTip(nameWithKey(tr("Send"), key));
    m_send->setKeyCap(key);
    foot->addWidget(m_send);
    column->addLayout(foot);
    connect(m_send, &QPushButton::clicked, this, &CommentsPanel::send);
    connect(m_cancel, &QPushButton::clicked, this, &CommentsPanel::cancelMode);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_drafts->keepSoon();
        showMode();
    });
    return composer;
}

/// The newest comment is in view, unless another one is chosen.
void CommentsPanel::showRows()
{
    const int rows = m_model.rowCount();
    const bool hasRoom = height() > Theme::of(this).px(highest) / 2; // else what is written goes before it
    m_list->setVisible(rows > 0 || !hasRoom);
    m_empty->setVisible(rows == 0 && hasRoom);
    m_count->setText(rows > 0 ? m_context.formats().count(rows) : QString());
    if (rows > 0 && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model.index(rows - 1));
        m_list->scrollToBottom();
    }
}

void CommentsPanel::showComment(RecordId comment)
{
    const int row = m_model.rowOf(comment);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model.index(row));
    m_list->scrollTo(m_model.index(row));
    m_list->setFocus(Qt::OtherFocusReason);
}

void CommentsPanel::showMode()
{
    const int row = m_model.rowOf(m_edited.isNull() ? m_answered : m_edited);
    const QString author = row < 0 ? QString() : m_model.item(row).author;
    m_mode->setText(!m_edited.isNull() ? tr("You are editing your comment")
            : m_answered.isNull()      ? QString()
            : author.isEmpty()         ? tr("Your reply")
                                       : tr("Your reply to %1", "a person").arg(isolated(author)));
    const bool isNew = m_edited.isNull() && m_answered.isNull();
    m_mode->setVisible(!isNew);
    m_cancel->setVisible(!isNew);
    m_send->setText(m_edited.isNull() ? tr("Send") : tr("Save"));
    m_send->setEnabled(!m_isSending && !m_text->toPlainText().trimmed().isEmpty());
}

void CommentsPanel::beginNew()
{
    m_isSending = false;
    m_answered = {};
    m_edited = {};
    m_text->setText({});
    m_drafts->begin(draftPlace(), m_subject.id);
    showMode();
}

void CommentsPanel::cancelMode()
{
    m_drafts->forget();
    beginNew();
    m_text->setFocus(Qt::OtherFocusReason);
}

void CommentsPanel::reply(int row)
{
    m_edited = {};
    m_answered = m_model.item(row).thread;
    m_drafts->keepSoon();
    showMode();
    m_text->setFocus(Qt::OtherFocusReason);
}

void CommentsPanel::edit(int row)
{
    const items::CommentItem &item = m_model.item(row);
    if (!item.isMine)
        return;
    m_answered = {};
    m_edited = item.id;
    m_text->setText(item.text);
    showMode();
    m_text->setFocus(Qt::OtherFocusReason);
}

void CommentsPanel::remove(int row)
{
    const items::CommentItem &item = m_model.item(row);
    if (item.isMine)
        m_context.workspace.commit(tr("Deleted 1 comment"), {Edit::remove(EntityKind::Comment, item.id)});
}

void CommentsPanel::send()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty() || m_isSending)
        return;
    m_isSending = true;
    showMode();
    const Edit change = m_edited.isNull() ? items::newComment(m_context.workspace.schema(), m_subject, m_answered, text)
                                          : Edit::update(EntityKind::Comment, m_edited, {{field::body, text}});
    const QString label = m_edited.isNull() ? tr("Comment on %1", "a record").arg(m_about) : tr("Edited 1 comment");
    m_list->setCurrentIndex({}); // what was sent comes into view
    m_context.workspace.commit(
        label, {change}, [panel = QPointer(this), done = m_drafts->forgetWhenStored()](const Result<Receipt> &receipt) {
            done(receipt);
            if (!panel)
                return;
            panel->m_isSending = false;
            if (receipt)
                panel->beginNew();
            panel->showMode();
        });
}

void CommentsPanel::act(Act act, int row)
{
    switch (act) {
    case Act::Reply: reply(row); break;
    case Act::Edit: edit(row); break;
    case Act::Delete: remove(row); break;
    case Act::None: break;
    }
}

bool CommentsPanel::pressed(int key)
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return false;
    switch (key) {
    case Qt::Key_R:
    case Qt::Key_Return:
    case Qt::Key_Enter: reply(row); return true;
    case Qt::Key_E: edit(row); return true;
    case Qt::Key_Delete: remove(row); return true;
    default: return false;
    }
}

void CommentsPanel::showMenu(const QPoint &place)
{
    const QModelIndex index = m_list->indexAt(place);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Act act : CommentDelegate::actsOf(m_model.item(index.row())))
        connect(menu->addAction(CommentDelegate::actText(act)), &QAction::triggered, this,
            [this, act, row = index.row()] { this->act(act, row); });
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

bool CommentsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &press = *static_cast<QKeyEvent *>(event);
        const auto modifiers = press.modifiers() & ~Qt::KeypadModifier;
        if (isReturn(press) && modifiers == Qt::ControlModifier) {
            send();
            return true;
        }
        if (watched == m_list && modifiers == Qt::NoModifier && pressed(press.key()))
            return true;
    }
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_list->indexAt(mouse->position().toPoint());
        const Act chosen = index.isValid() && mouse->button() == Qt::LeftButton
            ? m_delegate->actAt(index, m_list->visualRect(index), mouse->position().toPoint(), m_list)
            : Act::None;
        if (chosen != Act::None) {
            act(chosen, index.row());
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

CommentsPanel *openComments(
    const PageContext &context, const Subject &subject, const QString &about, QWidget *anchor, const QRect &part)
{
    auto *panel = new CommentsPanel(context, subject, about, anchor->window());
    part.isNull() ? panel->openAt(anchor) : panel->openAt(anchor, part);
    return panel;
}

} // namespace satchel::ui

#include "moc_CommentsPanel.cpp"
