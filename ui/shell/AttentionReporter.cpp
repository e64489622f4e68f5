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

AttentionReporter::AttentionReporter(PageStack &pages, store::SyncControl &sync, QObject *parent)
    : QObject(parent), m_pages(pages), m_sync(sync)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settling);
    connect(&m_settle, &QTimer::timeout, this, &AttentionReporter::report);
    connect(&pages, &PageStack::moved, &m_settle, qOverload<>(&QTimer::start));
    connect(qApp, &QGuiApplication::focusWindowChanged, &m_settle, qOverload<>(&QTimer::start));
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
    store::Attention attention{QGuiApplication::focusWindow() != nullptr, shownKinds(m_pages.currentTarget())};
    if (attention == m_reported)
        return;
    m_reported = attention;
    m_sync.setAttention(attention);
}

} // namespace satchel::ui
