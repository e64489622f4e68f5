// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AttentionReporter.h"

#include "ui/common/PageContext.h"
#include "ui/shell/PageStack.h"

#include <QApplication>
#include <QWindow>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int settling = 200; // milliseconds
constexpr qint64 between = 5'000; // milliseconds between two reports of keys and mouse

bool isUse(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove
        || type == QEvent::Wheel || type == QEvent::TouchBegin;
}

bool isInEditor(const QWidget *focus)
{
    while (focus && !qobject_cast<const FieldEditor *>(focus))
        focus = focus->parentWidget();
    return focus != nullptr;
}

} // namespace

std::vector<EntityKind> shownKinds(const Target &target)
{
    if (target.page == page::pipeline)
        return {EntityKind::Deal};
    if (target.page == page::today)
        return {EntityKind::Task, EntityKind::Deal, EntityKind::Activity};
    if (target.page == page::activities)
        return {EntityKind::Activity};
    if (target.page == page::customer) {
        std::vector<EntityKind> kinds = {EntityKind::Deal, EntityKind::Task, EntityKind::Activity};
        if (target.entity != EntityKind{} && target.entity != EntityKind::Deal)
            kinds.insert(kinds.begin(), target.entity);
        return kinds;
    }
    const EntityKind listed = entityListedOn(target.page);
    return listed == EntityKind{} ? std::vector<EntityKind>() : std::vector{listed};
}

std::optional<store::Place> placeOf(const Target &target)
{
    if (target.record.isNull() || target.entity == EntityKind{})
        return std::nullopt;
    return store::Place{{target.entity, target.record}};
}

AttentionReporter::AttentionReporter(PageStack &pages, store::SyncControl &sync, QObject *parent)
    : QObject(parent), m_pages(pages), m_sync(sync)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settling);
    connect(&m_settle, &QTimer::timeout, this, &AttentionReporter::report);
    connect(&pages, &PageStack::moved, &m_settle, qOverload<>(&QTimer::start));
    connect(qApp, &QGuiApplication::focusWindowChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(qApp, &QApplication::focusChanged, &m_settle, qOverload<>(&QTimer::start));
    qApp->installEventFilter(this);
    m_settle.start();
}

bool AttentionReporter::eventFilter(QObject *watched, QEvent *event)
{
    if (isUse(event->type()) && (!m_sinceUse.isValid() || m_sinceUse.elapsed() >= between)) {
        m_sinceUse.start();
        m_sync.noteUse();
    }
    return QObject::eventFilter(watched, event);
}

void AttentionReporter::report()
{
    const Target target = m_pages.currentTarget();
    store::Attention attention{QGuiApplication::focusWindow() != nullptr, shownKinds(target), placeOf(target)};
    if (attention.place)
        attention.place->isEditing = isInEditor(QApplication::focusWidget());
    if (attention == m_reported)
        return;
    m_reported = attention;
    m_sync.setAttention(attention);
}

} // namespace satchel::ui

#include "moc_AttentionReporter.cpp"
