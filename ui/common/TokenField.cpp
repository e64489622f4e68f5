// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TokenField.h"

#include "ui/common/CompletionKeys.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int inset = 4;
constexpr int gap = 4;
constexpr int leastOffered = 300; // in which "person, company" can be told apart

} // namespace

/// One word; a click or Delete takes it away.
class TokenField::Token : public QAbstractButton
{
public:
    Token(const QString &label, QWidget *parent) : QAbstractButton(parent)
    {
        setText(label);
        setAccessibleName(TokenField::tr("Remove %1").arg(label));
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }
    void setProblem(const QString &problem)
    {
        m_isWrong = true;
        setToolTip(problem);
        setAccessibleDescription(problem);
    }
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        const QFontMetrics metrics(theme.font.small);
        return {metrics.horizontalAdvance(text()) + theme.px(7 + 5 + 10 + 6),
            qMax(theme.size.chip, metrics.height() + theme.px(4))};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        if (m_isWrong)
            drawRounded(painter, rect(), theme.radius.chip, theme.red.tint, theme.red.border);
        else
            drawRounded(painter, rect(), theme.radius.chip, underMouse() ? theme.surface.hover : theme.surface.pressed);
        const QColor color = m_isWrong ? theme.red.text : theme.text.primary;
        const int cross = theme.px(10);
        drawText(painter, placed(painter, rect(), rect().adjusted(theme.px(7), 0, -cross - theme.px(8), 0)), text(),
            theme.font.small, color);
        drawIcon(painter, placed(painter, rect(), QRect(width() - cross - theme.px(6), 0, cross, height())),
            Icon::Close, cross, m_isWrong ? color : theme.text.secondary);
        if (hasFocus() && isFocusRingShown(this))
            drawFocusRing(painter, rect(), theme.radius.chip, theme, -1);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    bool m_isWrong = false;
};

TokenField::TokenField(const QString &accessibleName, QList<Offer> offered, bool isClosed, QWidget *parent)
    : QWidget(parent), m_offered(std::move(offered)), m_isClosed(isClosed), m_line(new QLineEdit(this)),
      m_labels(new QStringListModel(this))
{
    setAccessibleName(accessibleName);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_line->setFrame(false);
    m_line->setPlaceholderText(tr("Add"));
    m_line->setAccessibleName(tr("Add to %1").arg(accessibleName));
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    showOffered();
    auto *completer = new QCompleter(m_labels, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    completer->popup()->setMinimumWidth(Theme::of(this).px(leastOffered)); // the line may be a rest of the row only
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &label) {
        QMetaObject::invokeMethod(
            this, [this, label] { add(label); }, Qt::QueuedConnection); // the completer writes into the line first
    });
    connect(m_line, &QLineEdit::returnPressed, this, [this] { add(completed(m_line->text())); }); // with the list open
    new CompletionKeys(completer, [this](const QModelIndex &lit) {
        add(lit.isValid() ? lit.data().toString() : completed(m_line->text()));
        return true;
    });
}

void TokenField::setOffered(QList<Offer> offered)
{
    m_offered = std::move(offered);
    showOffered();
    rebuild();
}

void TokenField::setFramed(bool isFramed)
{
    m_isFramed = isFramed;
    update();
}

void TokenField::showOffered()
{
    QStringList labels;
    for (const Offer &offer : std::as_const(m_offered))
        labels.append(offer.label);
    m_labels->setStringList(labels);
}

QString TokenField::labelOf(const QString &key) const
{
    if (m_labelling)
        return m_labelling(key);
    for (const Offer &offer : m_offered) {
        if (offer.key == key)
            return offer.label;
    }
    return key;
}

void TokenField::setLabelling(std::function<QString(const QString &)> labelling)
{
    m_labelling = std::move(labelling);
    rebuild();
}

void TokenField::setCheck(std::function<QString(const QString &)> check)
{
    m_check = std::move(check);
    rebuild();
}

void TokenField::setKeys(const QStringList &keys)
{
    if (m_keys == keys)
        return;
    m_keys = keys;
    rebuild();
}

void TokenField::rebuild()
{
    for (Token *token : std::as_const(m_tokens))
        token->deleteLater();
    m_tokens.clear();
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        auto *token = new Token(labelOf(m_keys.at(i)), this);
        connect(token, &QAbstractButton::clicked, this, [this, i] { removeAt(i); });
        if (m_labelling)
            token->setToolTip(m_keys.at(i));
        if (const QString problem = m_check ? m_check(m_keys.at(i)) : QString(); !problem.isEmpty())
            token->setProblem(problem);
        token->show();
        m_tokens.append(token);
    }
    m_line->raise();
    updateGeometry();
    layOut(width(), true);
}

/// The first suggestion for what is no key by itself: a part of a name in a field of addresses or of fixed words.
QString TokenField::completed(const QString &typed) const
{
    const QString text = typed.trimmed();
    const auto isExact = [&text](const Offer &offer) {
        return offer.key == text || offer.label.compare(text, Qt::CaseInsensitive) == 0;
    };
    const bool isGood = std::ranges::any_of(m_offered, isExact)
        || (!m_isClosed && !m_prefersOffered && (!m_check || m_check(text).isEmpty()));
    if (text.isEmpty() || isGood)
        return text;
    const auto first = std::ranges::find_if(
        m_offered, [&text](const Offer &offer) { return offer.label.contains(text, Qt::CaseInsensitive); });
    return first == m_offered.end() ? text : first->key;
}

void TokenField::add(const QString &text)
{
    const QString typed = text.trimmed();
    m_line->clear();
    QString key = typed;
    bool isOffered = false;
    for (const Offer &offer : std::as_const(m_offered)) {
        if (offer.label.compare(typed, Qt::CaseInsensitive) == 0 || offer.key == typed) {
            key = offer.key;
            isOffered = true;
        }
    }
    if (typed.isEmpty() || (m_isClosed && !isOffered) || m_keys.contains(key))
        return;
    m_keys.append(key);
    rebuild();
    Q_EMIT changed();
}

void TokenField::removeAt(qsizetype index)
{
    m_keys.removeAt(index);
    rebuild();
    m_line->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

int TokenField::layOut(int width, bool isApplied) const
{
    const Theme &theme = Theme::of(this);
    const int pad = theme.px(inset);
    const int line = qMax(theme.size.controlSmall, QFontMetrics(theme.font.body).height() + theme.px(8)) - 2 * pad;
    const int step = line + theme.px(gap);
    int x = 2 * pad;
    int y = pad;
    const auto put = [&](QWidget *widget, int wanted, bool isRest) {
        if (x + wanted > width - pad && x > 2 * pad) {
            x = 2 * pad;
            y += step;
        }
        const int used = isRest ? width - x - pad : qMin(wanted, width - 3 * pad);
        if (isApplied)
            widget->setGeometry(
                QStyle::visualRect(layoutDirection(), QRect(0, 0, width, height()), QRect(x, y, used, line)));
        x += used + theme.px(gap);
    };
    for (Token *token : m_tokens)
        put(token, token->sizeHint().width(), false);
    put(m_line, theme.px(60), true);
    return y + line + pad;
}

QSize TokenField::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int wanted = qMax(width(), theme.px(220));
    return {wanted, layOut(wanted, false)};
}

QSize TokenField::minimumSizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(140), layOut(qMax(width(), theme.px(140)), false)};
}

void TokenField::resizeEvent(QResizeEvent *)
{
    layOut(width(), true);
    updateGeometry();
}

void TokenField::paintEvent(QPaintEvent *)
{
    if (!m_isFramed)
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const bool isFocused = m_line->hasFocus();
    drawRounded(painter, rect(), theme.radius.control, theme.surface.raised,
        isFocused ? theme.accent.focus : theme.border.control, isFocused ? 2 : 1);
}

/// Where nothing is typed a list of fixed values shows what there is, as a box would.
bool TokenField::offerAll()
{
    if (!m_isClosed || !m_line->text().isEmpty() || m_offered.isEmpty())
        return false;
    m_line->completer()->setCompletionPrefix({});
    m_line->completer()->complete();
    return true;
}

bool TokenField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::FocusOut && !m_line->text().isEmpty()) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason)
            add(completed(m_line->text()));
        else if (reason != Qt::PopupFocusReason)
            add(m_line->text());
    }
    if (event->type() == QEvent::MouseButtonRelease)
        offerAll();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && offerAll())
            return true;
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::NoModifier && !m_line->text().trimmed().isEmpty()) {
            add(completed(m_line->text())); // only the next Enter is the dialog's
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_keys.isEmpty()) {
            removeAt(m_keys.size() - 1);
            return true;
        }
        if (key->text() == u","_s) {
            add(m_line->text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_TokenField.cpp"
