// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SearchField.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QKeyEvent>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int typingPause = 120; // ms: shorter than a person notices, longer than the gap between two keys
}

void nameClearButton(QLineEdit &line)
{
    if (auto *clear = line.findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(SearchField::tr("Clear"));
}

SearchField::SearchField(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(name);
    setAccessibleName(name);
    setClearButtonEnabled(true);
    nameClearButton(*this);
    addAction(fieldIcon(Icon::Search), QLineEdit::LeadingPosition)->setText(name);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
}

QSize SearchField::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(220), qMax(theme.size.controlSmall, QFontMetrics(theme.font.body).height() + theme.px(8))};
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace satchel::ui

#include "moc_SearchField.cpp"
