// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/DigestBar.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace satchel::ui {

using namespace Qt::StringLiterals;

DigestBar::DigestBar(QWidget *parent)
    : QWidget(parent), m_title(new Label({}, &Theme::Fonts::strong)),
      m_numbers(new Label({}, &Theme::Fonts::small, TextColor::Secondary)),
      m_read(new Button(tr("Read it all"), Button::Variant::Ghost))
{
    const Theme &theme = Theme::of(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(12), theme.px(8), theme.px(4), theme.px(8));
    row->setSpacing(theme.px(8));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(theme.px(1));
    lines->addWidget(m_title);
    m_numbers->setWordWrap(true);
    lines->addWidget(m_numbers);
    row->addLayout(lines, 1);
    m_read->setKeyCap(Qt::Key_R);
    row->addWidget(m_read);
    connect(m_read, &QPushButton::clicked, this, &DigestBar::readRequested);
}

void DigestBar::show(const items::AwayDigest &digest, const Formats &formats)
{
    setVisible(!digest.isEmpty());
    const QDate day = digest.since.dateIn(formats.zone());
    m_title->setText(tr("While you were away since %1, %2", "a day, a time")
                         .arg(formats.longDay(day), formats.time(digest.since.timeIn(formats.zone()))));
    QStringList parts;
    const auto add = [&](qint64 count, const QString &text) {
        if (count > 0)
            parts.append(text);
    };
    const auto n = [](qint64 count) { return static_cast<int>(count); };
    add(digest.viewed, tr("%Ln quotes opened", nullptr, n(digest.viewed)));
    add(digest.accepted, tr("%Ln accepted", "quotes", n(digest.accepted)));
    add(digest.rejected, tr("%Ln rejected", "quotes", n(digest.rejected)));
    add(digest.leads, tr("%Ln leads came in", nullptr, n(digest.leads)));
    add(digest.moved, tr("%Ln deals moved", nullptr, n(digest.moved)));
    add(digest.activities, tr("%Ln activities by others", nullptr, n(digest.activities)));
    m_numbers->setText(parts.join(formats.locale().textDirection() == Qt::RightToLeft ? u"، "_s : u", "_s));
    setAccessibleName(m_title->text() + u": "_s + m_numbers->text());
}

void DigestBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface.sunken);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border.subtle);
}

} // namespace satchel::ui

#include "moc_DigestBar.cpp"
