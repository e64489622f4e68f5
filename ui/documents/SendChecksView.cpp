// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/SendChecksView.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace satchel::ui {

namespace {

struct Sign
{
    Icon icon;
    Theme::Meaning Theme::*meaning;
    TextColor text;
};

Sign signOf(SendCheck::Level level)
{
    switch (level) {
    case SendCheck::Level::Passed: return {Icon::Check, &Theme::green, TextColor::Primary};
    case SendCheck::Level::Warning: return {Icon::Warning, &Theme::amber, TextColor::Amber};
    case SendCheck::Level::Obstacle: break;
    }
    return {Icon::Close, &Theme::red, TextColor::Red};
}

class SignMark : public QWidget
{
public:
    explicit SignMark(const Sign &sign) : m_sign(sign) {}
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        return {theme.size.icon, qMax(theme.size.icon, QFontMetrics(theme.font.body).height())};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        drawIcon(painter, rect(), m_sign.icon, theme.size.icon, (theme.*m_sign.meaning).graphic);
    }

private:
    Sign m_sign;
};

} // namespace

SendChecksView::SendChecksView(const std::vector<SendCheck> &checks, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 0, 6);
    std::vector<SendCheck> worstFirst = checks; // what stops or warns is in view, also in a low window
    std::ranges::stable_sort(worstFirst, std::ranges::greater(), &SendCheck::level);
    for (const SendCheck &check : worstFirst)
        addCheck(check, *column);
}

void SendChecksView::addCheck(const SendCheck &check, QVBoxLayout &column)
{
    const Sign sign = signOf(check.level);
    auto *row = new QHBoxLayout;
    setSpaces(*row, Theme::of(this), 0, 8);
    auto *text = new Label(check.text, &Theme::Fonts::body, sign.text);
    text->setWordWrap(true);
    if (check.level == SendCheck::Level::Obstacle)
        text->setAccessibleName(tr("Not sent: %1", "a check that failed").arg(check.text));
    else if (check.level == SendCheck::Level::Warning)
        text->setAccessibleName(tr("Note: %1", "a check").arg(check.text));
    const bool hasButton = check.isAboutVersions || !check.part.isNull();
    const Qt::Alignment top = hasButton ? Qt::AlignVCenter : Qt::AlignTop; // a button is taller than a line
    row->addWidget(new SignMark(sign), 0, top);
    row->addWidget(text, 1);
    if (!check.detail.isEmpty())
        row->addWidget(new Label(check.detail, &Theme::Fonts::small, TextColor::Tertiary), 0, Qt::AlignTop);
    if (check.isAboutVersions) {
        auto *compare = new Button(tr("Compare"), Button::Variant::Ghost);
        compare->setSmall(true);
        connect(compare, &QPushButton::clicked, this, &SendChecksView::comparisonRequested);
        row->addWidget(compare, 0, top);
    }
    if (!check.part.isNull()) {
        auto *show = new Button(tr("Show", "the part of a document"), Button::Variant::Ghost);
        show->setSmall(true);
        show->setAccessibleDescription(check.text);
        connect(show, &QPushButton::clicked, this, [this, part = check.part] { Q_EMIT partRequested(part); });
        row->addWidget(show, 0, top);
    }
    column.addLayout(row);
}

} // namespace satchel::ui

#include "moc_SendChecksView.cpp"
