// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Tour.h"

#include "ui/common/Appearance.h"
#include "ui/shell/PageStack.h"

#include <QGuiApplication>
#include <QTimer>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize normal(1440, 900);
constexpr QSize narrow(1024, 640);
constexpr QSize wide(1920, 1080);
constexpr int settleMilliseconds = 400; // pages read on workers; a picture shows what has arrived

} // namespace

Tour::Tour(const PageContext &context, Appearance &appearance, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_appearance(appearance)
    , m_folder(folder)
{
}

Tour::~Tour() = default;

Target Tour::customerTarget() const
{
    if (!m_customer.recordId.isEmpty())
        return m_customer;
    store::Query query;
    query.entity = EntityKind::Deal;
    query.columns = {u"company"_s};
    query.filter = Filter::condition(u"company"_s, Filter::Op::IsNotEmpty);
    query.limit = 1;
    const auto rows = m_context.workspace.store().select(query);
    return rows && !rows->isEmpty() ? Target::to(EntityKind::Company, rows->reference(0, 0)) : Target{};
}

void Tour::plan()
{
    const Target customer = customerTarget();
    int number = 0;
    const auto fileName = [&number](const QString &key, const QString &look) {
        return u"%1-%2-%3"_s.arg(++number, 2, 10, QChar(u'0')).arg(key, look);
    };
    std::vector<std::pair<QString, Target>> places;
    for (const PageEntry &entry : m_window->pages().table()) {
        if (entry.key == u"customer" && !customer.recordId.isEmpty())
            places.emplace_back(entry.key, customer);
        else if (entry.key != u"customer")
            places.emplace_back(entry.key, Target{entry.key});
    }
    for (const QString &part : {u"pipelines"_s, u"fields"_s, u"data"_s, u"trash"_s})
        places.emplace_back(u"settings-"_s + part, Target{u"settings"_s, {}, part, {}, {}, {}});
    for (const auto &[key, target] : places) {
        m_steps.push_back({fileName(key, u"light"_s), target, normal});
        m_steps.push_back({fileName(key, u"dark"_s), target, normal, true});
    }
    for (const auto &[key, target] : places) {
        if (key.startsWith(u"settings-"))
            continue;
        m_steps.push_back({fileName(key, u"narrow"_s), target, narrow});
        m_steps.push_back({fileName(key, u"wide"_s), target, wide});
        m_steps.push_back({fileName(key, u"text-200"_s), target, normal, false, 200});
        m_steps.push_back({fileName(key, u"right-to-left"_s), target, normal, false, 100, true});
    }
    const Target first{m_window->pages().table().front().key};
    m_steps.push_back({fileName(u"palette"_s, u"light"_s), first, normal, false, 100, false,
        [](MainWindow &window) { window.openPalette(); }});
    m_steps.push_back({fileName(u"shortcuts"_s, u"dark"_s), first, normal, true, 100, false,
        [](MainWindow &window) { window.openShortcuts(); }});
}

void Tour::start()
{
    if (!m_folder.mkpath(u"."_s)) {
        Q_EMIT finished(tr("%1 cannot be made.").arg(m_folder.path()));
        return;
    }
    m_window = std::make_unique<MainWindow>(m_context);
    m_window->resize(normal);
    m_window->show();
    plan();
    next();
}

void Tour::next()
{
    if (m_at == m_steps.size()) {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        m_appearance.show(m_appearance.options());
        Q_EMIT finished({});
        return;
    }
    const Step &step = m_steps[m_at];
    ThemeOptions options = m_appearance.options();
    options.isDark = step.isDark;
    options.textPercent = step.textPercent;
    QGuiApplication::setLayoutDirection(step.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_appearance.show(options);
    m_window->resize(step.size);
    m_window->go(step.target);
    if (step.before)
        step.before(*m_window);
    QTimer::singleShot(settleMilliseconds, this, &Tour::draw);
}

void Tour::draw()
{
    const QString file = m_folder.filePath(m_steps[m_at].name + u".png"_s);
    if (!m_window->grab().save(file)) {
        Q_EMIT finished(tr("%1 cannot be written.").arg(file));
        return;
    }
    Q_EMIT wrote(file);
    ++m_at;
    next();
}

} // namespace satchel::ui
