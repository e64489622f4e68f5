// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Notice.h"

#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Formats.h"
#include "ui/common/Glyphs.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastText = 200; // of a banner beside its buttons
constexpr int iconSide = 28; // above an empty page's words

} // namespace

Banner::Banner(MeaningRole meaning, Icon icon, const QString &strong, const QString &rest, QWidget *parent)
    : QWidget(parent), m_meaning(meaning), m_icon(icon), m_text(new Label), m_buttons(new QWidget),
      m_grid(new QGridLayout(this))
{
    const Theme &theme = Theme::of(this);
    setMinimumHeight(theme.size.banner);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(theme.px(8));
    m_grid->setColumnMinimumWidth(0, theme.px(16 + 9 + 6)); // the icon; a column is mirrored, a margin is not
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_text, 0, 1);
    auto *buttons = new QHBoxLayout(m_buttons);
    setSpaces(*buttons, theme, 0, 8);
    m_buttons->setMinimumWidth(1); // it goes below the text before it is cut
    m_buttons->hide();
    m_grid->setColumnMinimumWidth(2, theme.px(12));
    m_grid->addWidget(m_buttons, 0, 3);
    setText(strong, rest);
}

void Banner::setText(const QString &strong, const QString &rest)
{
    m_text->setText(u"<b style=\"font-weight:600\">%1</b> %2"_s.arg(strong.toHtmlEscaped(), rest.toHtmlEscaped()));
    setAccessibleName(strong + u' ' + rest);
    fold();
}

Button *Banner::addButton(const QString &text)
{
    auto *button = new Button(text);
    button->setSmall(true);
    m_buttons->layout()->addWidget(button);
    m_buttons->show();
    fold();
    return button;
}

void Banner::fold()
{
    const Theme &theme = Theme::of(this);
    const bool isFolded = m_buttons->isVisibleTo(this)
        && width() - m_buttons->sizeHint().width() - theme.px(12 + 31 + 12 + 12) < theme.px(leastText);
    if (std::exchange(m_isFolded, isFolded) == isFolded)
        return;
    m_grid->removeWidget(m_buttons);
    if (isFolded)
        m_grid->addWidget(m_buttons, 1, 1, Qt::AlignLeading);
    else
        m_grid->addWidget(m_buttons, 0, 3);
}

void Banner::resizeEvent(QResizeEvent *)
{
    fold();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const Theme::Meaning &meaning = theme.*m_meaning;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawRounded(painter, rect(), theme.radius.control, meaning.tint, meaning.border);
    const int line = qMax(theme.size.icon, m_text->fontMetrics().height());
    const int top = m_isFolded || m_text->heightForWidth(m_text->width()) > line * 3 / 2 ? m_text->y()
                                                                                         : (height() - line) / 2;
    drawIcon(painter, placed(painter, rect(), QRect(theme.px(12), top, theme.size.icon, line)), m_icon, theme.size.icon,
        meaning.text);
}

EmptyState::EmptyState(Icon icon, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_title(new Label(title, &Theme::Fonts::semibold)),
      m_sentence(new Label(sentence, &Theme::Fonts::body, TextColor::Secondary)), m_column(new QVBoxLayout(this)),
      m_buttons(nullptr)
{
    const Theme &theme = Theme::of(this);
    m_title->setAlignment(Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(theme.px(420));
    m_column->setSpacing(theme.px(6));
    m_column->addStretch(1);
    m_column->addWidget(m_title);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence, 1000);
    middle->addStretch(1);
    m_column->addLayout(middle);
    m_column->addSpacing(theme.px(8));
    auto *buttons = new QWidget;
    m_buttons = new FlowLayout(buttons);
    m_buttons->setSpacing(theme.px(8));
    m_buttons->setCentred();
    m_column->addWidget(buttons);
    buttons->hide(); // without any
    m_column->addStretch(1);
    fit();
}

/// Where the height is short, the words go before the icon and the space around them.
void EmptyState::fit()
{
    const Theme &theme = Theme::of(this);
    const auto setEdges = [&](int around, int icon) {
        m_column->setContentsMargins(theme.px(around), theme.px(around + icon), theme.px(around), theme.px(around));
    };
    setEdges(16, iconSide + 12);
    m_isIconShown = height() >= m_column->totalHeightForWidth(width());
    if (!m_isIconShown)
        setEdges(4, 0);
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EmptyState::setText(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

Button *EmptyState::addButton(Icon icon, const QString &text, const QKeySequence &key)
{
    const bool isFirst = m_buttons->count() == 0;
    m_buttons->parentWidget()->show();
    auto *button = new Button(icon, text, isFirst ? Button::Variant::Primary : Button::Variant::Secondary);
    if (key.isEmpty()) {
        m_buttons->addWidget(button);
        return button;
    }
    auto *withKey = new QWidget;
    auto *row = new QHBoxLayout(withKey);
    setSpaces(*row, Theme::of(this), 0, 8);
    row->addWidget(button);
    row->addWidget(new KeyCap(key));
    button->setToolTip(nameWithKey(text, key));
    m_buttons->addWidget(withKey);
    return button;
}

void EmptyState::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const int side = theme.px(iconSide);
    if (m_isIconShown)
        drawIcon(
            painter, QRect(0, m_title->y() - side - theme.px(10), width(), side), m_icon, side, theme.text.tertiary);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        m_sentence->setMaximumWidth(Theme::of(this).px(420));
    QWidget::changeEvent(event);
}

ProgressCard::ProgressCard(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new Label(title, &Theme::Fonts::strong)),
      m_figure(new Label({}, &Theme::Fonts::body, TextColor::Secondary)),
      m_cancel(new Button(tr("Cancel"), Button::Variant::Ghost))
{
    const Theme &theme = Theme::of(this);
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 12, 8);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_figure);
    row->addWidget(m_cancel);
    m_cancel->setSmall(true);
    column->addLayout(row);
    column->addSpacing(theme.size.progressCard);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressCard::cancelled);
}

void ProgressCard::setProgress(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    const Formats formats(locale());
    m_figure->setText(total > 0 ? formats.progress(done, total) : formats.count(done));
    update(barRect());
}

void ProgressCard::setFinished(const QString &sentence)
{
    m_title->setText(sentence);
    m_figure->clear();
    m_cancel->hide();
    m_done = m_total = 1;
    update();
}

QSize ProgressCard::sizeHint() const
{
    return {Theme::of(this).px(420), QWidget::sizeHint().height()};
}

QRect ProgressCard::barRect() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(12), height() - theme.px(12) - theme.size.progressCard, width() - theme.px(24),
        theme.size.progressCard};
}

void ProgressCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawRounded(painter, rect(), theme.radius.card, theme.surface.raised, theme.border.normal);
    if (m_total > 0)
        drawProgress(painter, barRect(), static_cast<qreal>(m_done) / static_cast<qreal>(m_total), theme);
}

} // namespace satchel::ui

#include "moc_Notice.cpp"
