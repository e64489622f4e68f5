// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/MeetingHeader.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTitle = 120; // at 100 % text

} // namespace

/// "Mar" over "10".
class DateTile : public QWidget
{
public:
    DateTile() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

    void setDay(QDate day)
    {
        m_day = day;
        setAccessibleName(QLocale().toString(day, QLocale::LongFormat));
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        const int width = QFontMetrics(theme.font.small).horizontalAdvance(month()) + theme.px(10);
        return {qMax(theme.px(44), width),
            QFontMetrics(theme.font.small).height() + QFontMetrics(theme.font.heading).height() + theme.px(6)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawRounded(painter, rect(), theme.radius.control, theme.surface.raised, theme.border.normal);
        const int top = QFontMetrics(theme.font.small).height() + theme.px(2);
        drawText(painter, QRect(0, theme.px(1), width(), top), month(), theme.font.small, theme.text.secondary,
            Qt::AlignHCenter);
        painter.fillRect(QRect(1, top, width() - 2, 1), theme.border.subtle);
        drawText(painter, QRect(0, top, width(), height() - top), QLocale().toString(m_day.day()), theme.font.heading,
            theme.text.primary, Qt::AlignHCenter);
    }

private:
    QString month() const { return QLocale().standaloneMonthName(m_day.month(), QLocale::ShortFormat); }

    QDate m_day{2000, 1, 1};
};

MeetingHeader::MeetingHeader(const Commands &commands, QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_tile(new DateTile), m_title(new Label({}, &Theme::Fonts::title)),
      m_chip(new StateChip), m_line(new Label({}, &Theme::Fonts::body, TextColor::Secondary)),
      m_join(new Button(Icon::Link, commands.join->text())), m_invite(new Button(Icon::Contact, {})),
      m_move(new Button(Icon::Calendar, commands.move->text())),
      m_close(new Button(Icon::Check, commands.close->text(), Button::Variant::Primary)),
      m_more(new IconButton(Icon::More, tr("More actions")))
{
    const Theme &theme = Theme::of(this);
    m_row->setContentsMargins(theme.px(14), theme.px(8), theme.px(16), theme.px(8));
    m_row->setSpacing(theme.px(8));
    auto *back = new IconButton(Icon::Back, tr("Back"));
    connect(back, &QToolButton::clicked, this, &MeetingHeader::backRequested);
    for (const auto &[button, action] : {std::pair{m_join, commands.join}, std::pair{m_invite, commands.invite},
             std::pair{m_move, commands.move}, std::pair{m_close, commands.close}}) {
        button->setToolTip(nameWithKey(action->text(), action->shortcut()));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    }
    m_more->setMenu(new QMenu(m_more));
    m_more->setPopupMode(QToolButton::InstantPopup);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &MeetingHeader::menuAboutToShow);
    auto *first = new QHBoxLayout;
    first->setSpacing(theme.px(8));
    first->addWidget(m_title);
    first->addWidget(m_chip);
    first->addStretch(1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addLayout(first);
    texts->addWidget(m_line);
    m_row->addWidget(back);
    m_row->addWidget(m_tile);
    m_row->addLayout(texts, 1);
    for (QWidget *button : std::initializer_list<QWidget *>{m_join, m_invite, m_move, m_more, m_close})
        m_row->addWidget(button);
}

QMenu *MeetingHeader::menu() const
{
    return m_more->menu();
}

QWidget *MeetingHeader::moveButton() const
{
    return m_move->isVisibleTo(this) ? static_cast<QWidget *>(m_move) : m_more;
}

void MeetingHeader::showMeeting(const Shown &shown)
{
    m_shown = shown;
    m_tile->setDay(shown.day);
    m_title->setText(shown.title);
    m_line->setText(shown.line);
    m_chip->setState(shown.state, shown.meaning, shown.icon);
    m_invite->setText(shown.invite);
    m_close->setVisible(shown.isOpen);
    for (QWidget *part : std::initializer_list<QWidget *>{m_tile, m_line, m_more})
        part->show();
    fit();
}

void MeetingHeader::showNothing(const QString &name)
{
    m_shown = {};
    m_title->setText(name);
    m_chip->setState({}, &Theme::grey);
    for (QWidget *part : std::initializer_list<QWidget *>{m_tile, m_line, m_join, m_invite, m_move, m_close, m_more})
        part->hide();
}

bool MeetingHeader::isPartShown(const QWidget *part) const
{
    if (part == m_move)
        return m_shown.isOpen && m_room < NoMove;
    if (part == m_invite)
        return m_shown.isOpen && m_room < NoInvite;
    if (part == m_join)
        return m_shown.hasLink && m_room < NoJoin;
    if (part == m_chip)
        return !m_shown.state.isEmpty() && m_room < NoChip;
    if (part == m_tile)
        return m_room < NoTile;
    return !part->isHidden();
}

/// Of a long title only what must be readable.
int MeetingHeader::neededWidth() const
{
    const QMargins margins = m_row->contentsMargins();
    int needed = margins.left() + margins.right() + qMin(m_title->sizeHint().width(), Theme::of(this).px(leastTitle));
    if (isPartShown(m_chip))
        needed += m_chip->sizeHint().width() + m_row->spacing();
    for (int i = 0; i < m_row->count(); ++i) {
        const QWidget *part = m_row->itemAt(i)->widget();
        if (part && isPartShown(part))
            needed += part->sizeHint().width() + m_row->spacing();
    }
    return needed;
}

/// Hides parts until the title can be read; the menu has every button, and the page says day and state below. Measured
/// before any is shown or hidden, as in DocumentHeader::fit.
void MeetingHeader::fit()
{
    for (const Room room : {All, NoMove, NoInvite, NoJoin, NoChip, NoTile, NoIcon}) {
        m_room = room;
        m_close->setDrawnIcon(room < NoIcon ? Icon::Check : Icon::None);
        if (neededWidth() <= width())
            break;
    }
    m_row->setEnabled(false); // no layout until all parts are set
    for (QWidget *part : std::initializer_list<QWidget *>{m_move, m_invite, m_join, m_chip, m_tile})
        part->setVisible(isPartShown(part));
    m_row->setEnabled(true);
    m_row->invalidate();
    m_row->activate(); // what comes back or changes its size has its old place until then
}

void MeetingHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_shown.title.isEmpty())
        fit();
}

void MeetingHeader::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), Theme::of(this).border.subtle);
}

} // namespace satchel::ui

#include "moc_MeetingHeader.cpp"
