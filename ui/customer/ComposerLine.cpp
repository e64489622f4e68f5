// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ComposerLine.h"

#include "domain/ChoiceNames.h"
#include "ui/common/Button.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

/// A letter, digit or sign that is typed; a space clicks, as on any button.
bool isWords(const QKeyEvent &event)
{
    const bool isCommand = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !isCommand && !event.text().isEmpty() && event.text().front().isPrint() && event.key() != Qt::Key_Space;
}

} // namespace

ComposerLine::ComposerLine(QWidget *parent)
    : QAbstractButton(parent), m_row(new QHBoxLayout(this)), m_key(new KeyCap(Qt::Key_N))
{
    const Theme &theme = Theme::of(this);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_row->setContentsMargins(theme.px(12), 0, theme.px(8), 0);
    m_row->setSpacing(theme.px(2));
    m_row->addStretch(1);
    const struct
    {
        Icon icon;
        QString name;
        QString kind;
    } kinds[] = {{Icon::Call, tr("Log a call"), choice::call}, {Icon::Email, tr("Log an e-mail"), choice::email},
        {Icon::Meeting, tr("Log a meeting"), choice::meeting}};
    for (const auto &one : kinds) {
        auto *button = new IconButton(one.icon, one.name);
        button->setCursor(Qt::ArrowCursor);
        m_row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, kind = one.kind] { Q_EMIT kindChosen(kind); });
    }
    auto *attach = new IconButton(Icon::Attach, tr("Attach a file"));
    attach->setCursor(Qt::ArrowCursor);
    m_row->addWidget(attach);
    m_row->addWidget(m_key);
    connect(attach, &QToolButton::clicked, this, &ComposerLine::attachRequested);
    connect(
        this, &QAbstractButton::clicked, this, [this] { Q_EMIT kindChosen(m_hasDraft ? QString() : choice::note); });
    setDraft({}, 0);
}

void ComposerLine::setDraft(const QString &beginning, int count)
{
    m_hasDraft = count > 0;
    const QString shown = isolated(beginning.simplified());
    const QString text = count == 0 ? tr("Write a note, or log what happened")
        : count == 1                ? tr("Draft: %1").arg(shown)
                                    : tr("%Ln drafts: %1", nullptr, count).arg(shown);
    setText(text);
    setAccessibleName(text);
}

QSize ComposerLine::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(240), qMax(theme.size.composer, QFontMetrics(theme.font.body).height() + theme.px(16))};
}

void ComposerLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawRounded(painter, rect(), theme.radius.card, theme.surface.page,
        underMouse() ? theme.text.secondary : theme.border.control);
    const int end = m_row->itemAt(1)->geometry().x();
    const QRect line = layoutDirection() == Qt::RightToLeft
        ? rect().adjusted(m_row->itemAt(1)->geometry().right() + theme.px(8), 0, -theme.px(13), 0)
        : QRect(theme.px(13), 0, end - theme.px(21), height());
    drawText(painter, line, text(), theme.font.body, m_hasDraft ? theme.text.primary : theme.text.tertiary);
    if (hasFocus() && isFocusRingShown(this))
        drawFocusRing(painter, rect(), theme.radius.card, theme, -2);
}

/// It looks like a field, so letters on it are words and no commands.
bool ComposerLine::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isWords(*static_cast<QKeyEvent *>(event)))
        event->accept();
    return QAbstractButton::event(event);
}

void ComposerLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    if (!isWords(*event))
        return QAbstractButton::keyPressEvent(event);
    click();
    if (event->key() == Qt::Key_N) // the key that is shown in it
        return;
    if (QWidget *field = QApplication::focusWidget(); field && field != this) // the one that opened
        QCoreApplication::sendEvent(field, event);
}

} // namespace satchel::ui

#include "moc_ComposerLine.cpp"
