// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deals/StagePath.h"

#include "ui/common/Button.h"
#include "ui/common/Theme.h"
#include "ui/deals/StageArrow.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace satchel::ui {

namespace {

constexpr int gapBeforeEnds = 8;

} // namespace

StagePath::StagePath(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_won(new Button(Icon::Goal, tr("Won"))),
      m_lost(new Button(Icon::Close, tr("Lost")))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Stages of the deal"));
    for (Button *button : {m_won, m_lost})
        button->setParent(this);
    m_won->setToolTip(tr("Mark as won"));
    m_lost->setToolTip(tr("Mark as lost"));
    connect(m_won, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(*m_path.won); });
    connect(m_lost, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(*m_path.lost); });
}

void StagePath::setPath(const items::DealPath &path)
{
    const bool isSameLength = path.steps.size() == m_arrows.size();
    m_path = path;
    if (!isSameLength) {
        for (StageArrow *arrow : m_arrows)
            arrow->deleteLater(); // one of them may just be clicked
        m_arrows.clear();
        for (size_t i = 0; i < path.steps.size(); ++i) {
            auto *arrow = new StageArrow(m_context, static_cast<int>(i) + 1, i + 1 == path.steps.size(), this);
            connect(arrow, &QAbstractButton::clicked, this, [this, i, arrow] {
                arrow->setChecked(static_cast<int>(i) == m_path.current()); // the store decides, not the click
                if (static_cast<int>(i) != m_path.current())
                    Q_EMIT moveRequested(m_path.steps[i].stage);
            });
            arrow->show();
            m_arrows.push_back(arrow);
        }
    }
    const auto next = static_cast<size_t>(path.current() + 1);
    for (size_t i = 0; i < m_arrows.size(); ++i)
        m_arrows[i]->setStep(path.steps[i], !path.isClosed() && i == next);
    m_won->setVisible(path.won.has_value());
    m_lost->setVisible(path.lost.has_value());
    m_won->setEnabled(path.kind != items::BoardStage::Kind::Won);
    m_lost->setEnabled(path.kind != items::BoardStage::Kind::Lost);
    updateGeometry();
    layOut();
}

QSize StagePath::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    int height = m_won->sizeHint().height();
    for (const StageArrow *arrow : m_arrows)
        height = qMax(height, arrow->sizeHint().height());
    return {theme.px(600), height};
}

QSize StagePath::minimumSizeHint() const
{
    return {Theme::of(this).px(240), sizeHint().height()};
}

/// As wide as they want and the rest shared out. Where that is too much, the current one is whole, then those beside it
/// as long as their names fit, then the beginnings of names; the others are a mark.
std::vector<int> StagePath::arrowWidths(int room) const
{
    const int count = static_cast<int>(m_arrows.size());
    const auto arrow = [this](int i) { return m_arrows[static_cast<size_t>(i)]; };
    std::vector<int> widths(m_arrows.size());
    const auto width = [&](int i) -> int & { return widths[static_cast<size_t>(i)]; };
    int wanted = 0;
    for (const StageArrow *one : m_arrows)
        wanted += one->sizeHint().width();
    const bool areWhole = wanted <= room;
    for (int i = 0; i < count; ++i)
        width(i) = areWhole ? arrow(i)->sizeHint().width() : qMin(arrow(i)->minimumSizeHint().width(), room / count);
    int left = room - std::accumulate(widths.begin(), widths.end(), 0);
    const auto grow = [&](int i, int to) {
        if (i < 0 || i >= count || to - width(i) > left)
            return;
        left -= qMax(0, to - width(i));
        width(i) = qMax(width(i), to);
    };
    const int current = m_path.current();
    const int centre = qMax(0, current);
    if (!areWhole) {
        grow(centre, qMin(arrow(centre)->nameWidth(), width(centre) + left));
        grow(centre, arrow(centre)->sizeHint().width());
        for (int distance = 1; distance < count; ++distance) {
            for (const int i : {centre + distance, centre - distance}) {
                if (i >= 0 && i < count)
                    grow(i, arrow(i)->nameWidth());
            }
        }
        for (int distance = 1; distance < count; ++distance) {
            for (const int i : {centre + distance, centre - distance}) {
                if (i >= 0 && i < count && width(i) + left >= arrow(i)->leastNameWidth())
                    grow(i, qMin(arrow(i)->nameWidth(), width(i) + left));
            }
        }
        for (int i = 0; i < count; ++i) {
            if (width(i) >= arrow(i)->nameWidth())
                grow(i, arrow(i)->sizeHint().width());
        }
    }
    for (int i = 0; i < count; ++i)
        width(i) += left * (i + 1) / count - left * i / count;
    return widths;
}

void StagePath::layOut()
{
    const Theme &theme = Theme::of(this);
    int end = width();
    for (Button *button : {m_lost, m_won}) {
        if (button->isHidden())
            continue;
        const QSize size = button->sizeHint();
        end -= size.width();
        button->setGeometry(QStyle::visualRect(
            layoutDirection(), rect(), QRect(end, (height() - size.height()) / 2, size.width(), size.height())));
        end -= theme.px(gapBeforeEnds);
    }
    if (m_arrows.empty())
        return;
    // Each point reaches into the notch of the next, less a hair so that both edges are seen.
    const int overlap = StageArrow::pointWidth(theme) - theme.px(2);
    const int count = static_cast<int>(m_arrows.size());
    const std::vector<int> widths = arrowWidths(qMax(0, end) + overlap * (count - 1));
    int x = 0;
    for (size_t i = 0; i < m_arrows.size(); ++i) {
        m_arrows[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, widths[i], height())));
        x += widths[i] - overlap;
    }
}

void StagePath::resizeEvent(QResizeEvent *)
{
    layOut();
}

void StagePath::showEvent(QShowEvent *)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void StagePath::hideEvent(QHideEvent *)
{
    QCoreApplication::instance()->removeEventFilter(this);
    showKeys(false); // Alt may be let go elsewhere
}

void StagePath::showKeys(bool areShown)
{
    for (StageArrow *arrow : m_arrows)
        arrow->setKeyShown(areShown);
}

/// Alt alone goes to whatever has the focus.
bool StagePath::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    const bool isAlt = isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt;
    if (isAlt || (event->type() == QEvent::WindowDeactivate && watched == window()))
        showKeys(event->type() == QEvent::KeyPress);
    return QWidget::eventFilter(watched, event);
}

void StagePath::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        layOut();
    }
}

} // namespace satchel::ui

#include "moc_StagePath.cpp"
