// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comments/PresenceMark.h"

#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"

#include <QPainter>
#include <QStyle>

namespace satchel::ui {

namespace {

constexpr size_t mostFaces = 3;
constexpr int penSize = 12; // at 100 % text

/// How far from one face to the next.
int stepOf(const Theme &theme)
{
    return theme.size.avatar + theme.px(2);
}

} // namespace

PresenceMark::PresenceMark(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
    if (!context.sync)
        return;
    connect(context.sync, &store::SyncControl::othersSeen, this,
        [this](const RecordId &record, const std::vector<store::Presence> &others) {
            if (record == m_record)
                show(others);
        });
}

void PresenceMark::setRecord(RecordId record)
{
    if (record == m_record)
        return;
    m_record = record;
    show({});
}

void PresenceMark::show(const std::vector<store::Presence> &others)
{
    m_others = others;
    m_names.clear();
    QStringList sentences;
    for (const store::Presence &one : others) {
        const QString name = m_context.workspace.store().title(EntityKind::User, one.user);
        m_names.append(name.isEmpty() ? tr("Somebody") : name); // who joined a moment ago
        sentences.append(
            (one.isEditing ? tr("%1 is editing this") : tr("%1 has this open")).arg(isolated(m_names.last())));
    }
    setToolTip(sentences.join(u'\n'));
    setAccessibleName(sentences.join(QStringLiteral(", ")));
    updateGeometry();
    setVisible(!others.empty());
    update();
}

QSize PresenceMark::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int faces = static_cast<int>(std::min(m_others.size(), mostFaces));
    const int more = m_others.size() > mostFaces ? theme.px(28) : 0;
    return {faces * stepOf(theme) + more, theme.size.avatar + theme.px(4)};
}

void PresenceMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    const int side = theme.size.avatar;
    const auto place = [&](int x, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, theme.px(2), width, height));
    };
    const size_t faces = std::min(m_others.size(), mostFaces);
    for (size_t i = 0; i < faces; ++i) {
        const QRect face = place(static_cast<int>(i) * stepOf(theme), side, side);
        drawAvatar(painter, face, m_names[static_cast<qsizetype>(i)], m_others[i].user, theme);
        if (!m_others[i].isEditing)
            continue;
        const int pen = theme.px(penSize);
        const QRect corner(face.right() - pen + theme.px(3), face.bottom() - pen + theme.px(3), pen, pen);
        drawRounded(painter, corner, pen / 2.0, theme.accent.fill);
        drawIcon(painter, corner, Icon::Edit, theme.px(penSize - 3), theme.accent.onFill);
    }
    if (m_others.size() > mostFaces)
        drawText(painter, place(static_cast<int>(faces) * stepOf(theme), theme.px(28), side),
            QStringLiteral("+%1").arg(m_others.size() - mostFaces), theme.font.small, theme.text.secondary);
}

} // namespace satchel::ui

#include "moc_PresenceMark.cpp"
