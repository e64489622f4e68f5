// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader of Linux does: it asks a program for its objects by AT-SPI, the D-Bus interface of at-spi2-core
// (xml/*.xml there), by its registry. Numbers are those of atspi-constants.h.
#pragma once

#include "Patience.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QList>
#include <QRect>

#include <algorithm>

namespace satchel::test {

enum class AtSpiRole : uint {
    Invalid = 0,
    Dialog = 16,
    Filler = 20,
    Frame = 23,
    Label = 29,
    List = 31,
    ListItem = 32,
    MenuItem = 35,
    PopupMenu = 41,
    PushButton = 43,
    ScrollBar = 48,
    ScrollPane = 49,
    Table = 55,
    TableCell = 56,
    Text = 61,
    Tree = 65,
    TreeTable = 66,
    Unknown = 67,
    Viewport = 68,
    Heading = 83,
};

enum class AtSpiState : uint { Active = 1, Focusable = 11, Focused = 12, Modal = 16, Selected = 23, Showing = 25 };

struct AtSpiObject
{
    QString path; // on the bus
    qsizetype parent = -1; // its place in the tree; -1 for the first
    uint role = 0;
    QString name;
    quint64 states = 0;
    QRect extents; // on the screen; empty for what has none

    bool is(AtSpiState state) const { return states >> static_cast<uint>(state) & 1; }
    bool is(AtSpiRole wanted) const { return role == static_cast<uint>(wanted); }
};

/// Objects that are shown, each after its parent.
class AtSpiTree
{
public:
    QList<AtSpiObject> objects;
    int silent = 0; // objects that a parent named and that did not answer: gone meanwhile, or never there

    /// '23 "Tasks" > 31 "Places" > 32 "Contacts"', with the numbers of the roles.
    QString placeOf(const AtSpiObject &object) const
    {
        const QString own = QString::number(object.role) + QStringLiteral(" \"") + object.name.left(60) + u'"';
        return object.parent < 0 ? own : placeOf(objects[object.parent]) + QStringLiteral(" > ") + own;
    }
    bool isBelow(const AtSpiObject &object, AtSpiRole role) const
    {
        return object.parent >= 0 && (objects[object.parent].is(role) || isBelow(objects[object.parent], role));
    }
    const AtSpiObject *find(AtSpiRole role, const QString &name = {}) const
    {
        for (const AtSpiObject &object : objects) {
            if (object.is(role) && (name.isEmpty() || object.name == name))
                return &object;
        }
        return nullptr;
    }
};

/// One program on the accessibility bus. Every call is bounded.
class AtSpiProgram
{
public:
    AtSpiProgram(const QDBusConnection &bus, const QString &service) : m_bus(bus), m_service(service) {}

    static QString rootPath() { return QStringLiteral("/org/a11y/atspi/accessible/root"); }

    /// The services of the programs that the registry lists.
    static QStringList programsOn(const QDBusConnection &bus)
    {
        QStringList services;
        for (const auto &[service, path] : references(bus.call(
                 accessibleCall(registry(), rootPath(), QStringLiteral("GetChildren")), QDBus::Block, patience)))
            services += service;
        return services;
    }

    QString nameOf(const QString &path) const
    {
        return text(m_bus.asyncCall(propertyCall(path, QStringLiteral("Name")), patience));
    }
    QString descriptionOf(const AtSpiObject &object) const
    {
        return text(m_bus.asyncCall(propertyCall(object.path, QStringLiteral("Description")), patience));
    }

    /// What is shown below an object. Of very long lists the first `mostChildren`: more say nothing new.
    AtSpiTree read(const QString &from = rootPath(), int levels = mostLevels) const
    {
        AtSpiTree tree;
        QList<std::pair<QString, qsizetype>> found{{from, -1}};
        for (int level = 0; level < levels && !found.isEmpty() && tree.objects.size() < mostObjects; ++level) {
            const qsizetype first = tree.objects.size();
            readShown(tree, found, from);
            found = childrenOf(tree, first);
        }
        return tree;
    }

    QList<AtSpiObject> windows() const { return read(rootPath(), 2).objects.mid(1); }

    /// Asks for the action; false when the object has none of that name. What follows is to be waited for: a menu
    /// answers after it is closed.
    bool act(const AtSpiObject &object, const QString &action = QStringLiteral("Press")) const
    {
        const auto index = actionsOf(object).indexOf(action);
        QDBusMessage call = QDBusMessage::createMethodCall(
            m_service, object.path, QStringLiteral("org.a11y.atspi.Action"), QStringLiteral("DoAction"));
        call << static_cast<int>(index);
        if (index >= 0)
            m_bus.asyncCall(call, patience);
        return index >= 0;
    }
    QStringList actionsOf(const AtSpiObject &object) const
    {
        const QDBusMessage reply = m_bus.call(
            QDBusMessage::createMethodCall(
                m_service, object.path, QStringLiteral("org.a11y.atspi.Action"), QStringLiteral("GetActions")),
            QDBus::Block, patience);
        QStringList names;
        if (reply.type() != QDBusMessage::ReplyMessage)
            return names;
        const auto list = reply.arguments().value(0).value<QDBusArgument>();
        list.beginArray();
        while (!list.atEnd()) {
            QString name;
            QString description;
            QString keys;
            list.beginStructure();
            list >> name >> description >> keys;
            list.endStructure();
            names += name;
        }
        list.endArray();
        return names;
    }
    bool grabFocus(const AtSpiObject &object) const
    {
        const QDBusMessage reply = m_bus.call(
            componentCall(object.path, QStringLiteral("GrabFocus")), QDBus::Block, patience);
        return reply.arguments().value(0).toBool();
    }
    /// By the registry, as an on-screen keyboard does. `symbol` is X11's.
    bool typeKey(int symbol) const
    {
        static constexpr uint pressAndReleaseSymbol = 3;
        return generate(QStringLiteral("GenerateKeyboardEvent"), {symbol, QString(), pressAndReleaseSymbol});
    }
    bool click(const QPoint &point) const
    {
        return generate(QStringLiteral("GenerateMouseEvent"), {point.x(), point.y(), QStringLiteral("b1c")});
    }

    /// Qt sends no event that nobody has registered for.
    bool registerFor(const QStringList &events) const
    {
        return std::ranges::all_of(events, [this](const QString &event) {
            QDBusMessage call = QDBusMessage::createMethodCall(registry(), QStringLiteral("/org/a11y/atspi/registry"),
                QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("RegisterEvent"));
            call << event << QStringList() << QString();
            return m_bus.call(call, QDBus::Block, patience).type() == QDBusMessage::ReplyMessage;
        });
    }
    /// The path in an event's argument.
    static QString pathIn(const QVariant &argument)
    {
        return reference(argument.value<QDBusVariant>().variant().value<QDBusArgument>()).second;
    }
    const QString &service() const { return m_service; }

private:
    using Reference = std::pair<QString, QString>; // service and path

    static constexpr int mostLevels = 40;
    static constexpr qsizetype mostObjects = 4'000;
    static constexpr qsizetype mostChildren = 120;

    static QString registry() { return QStringLiteral("org.a11y.atspi.Registry"); }
    bool generate(const QString &method, const QVariantList &arguments) const
    {
        QDBusMessage call = QDBusMessage::createMethodCall(registry(),
            QStringLiteral("/org/a11y/atspi/registry/deviceeventcontroller"),
            QStringLiteral("org.a11y.atspi.DeviceEventController"), method);
        call.setArguments(arguments);
        return m_bus.call(call, QDBus::Block, patience).type() == QDBusMessage::ReplyMessage;
    }
    static QDBusMessage accessibleCall(const QString &service, const QString &path, const QString &method)
    {
        return QDBusMessage::createMethodCall(service, path, QStringLiteral("org.a11y.atspi.Accessible"), method);
    }
    QDBusMessage propertyCall(const QString &path, const QString &property) const
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            m_service, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        call << QStringLiteral("org.a11y.atspi.Accessible") << property;
        return call;
    }
    QDBusMessage componentCall(const QString &path, const QString &method) const
    {
        return QDBusMessage::createMethodCall(m_service, path, QStringLiteral("org.a11y.atspi.Component"), method);
    }

    static Reference reference(const QDBusArgument &argument)
    {
        QString service;
        QDBusObjectPath path;
        argument.beginStructure();
        argument >> service >> path;
        argument.endStructure();
        return {service, path.path()};
    }
    static QList<Reference> references(const QDBusMessage &reply)
    {
        QList<Reference> all;
        if (reply.type() != QDBusMessage::ReplyMessage)
            return all;
        const auto list = reply.arguments().value(0).value<QDBusArgument>();
        list.beginArray();
        while (!list.atEnd())
            all += reference(list);
        list.endArray();
        return all;
    }
    static QVariant answer(QDBusPendingCall call)
    {
        call.waitForFinished();
        const QDBusMessage reply = call.reply();
        return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0) : QVariant();
    }
    static QString text(const QDBusPendingCall &call)
    {
        return answer(call).value<QDBusVariant>().variant().toString();
    }

    /// Of what was found, those that are shown. All are asked at once, so that the time is the program's own.
    void readShown(AtSpiTree &tree, const QList<std::pair<QString, qsizetype>> &found, const QString &from) const
    {
        QList<QDBusPendingCall> calls;
        for (const auto &[path, parent] : found)
            calls += m_bus.asyncCall(accessibleCall(m_service, path, QStringLiteral("GetState")), patience);
        const qsizetype first = tree.objects.size();
        for (qsizetype i = 0; i < found.size(); ++i) {
            const auto words = qdbus_cast<QList<uint>>(answer(calls[i]));
            AtSpiObject object;
            object.path = found[i].first;
            object.parent = found[i].second;
            if (words.size() == 2)
                object.states = quint64(words[1]) << 32 | words[0];
            else
                ++tree.silent;
            if (object.is(AtSpiState::Showing) || object.path == from)
                tree.objects += object;
        }
        readDetails(tree, first);
    }
    void readDetails(AtSpiTree &tree, qsizetype first) const
    {
        QList<QList<QDBusPendingCall>> calls;
        for (qsizetype i = first; i < tree.objects.size(); ++i) {
            const QString path = tree.objects[i].path;
            QDBusMessage extents = componentCall(path, QStringLiteral("GetExtents"));
            extents << 0U; // of the screen
            calls += {m_bus.asyncCall(accessibleCall(m_service, path, QStringLiteral("GetRole")), patience),
                m_bus.asyncCall(propertyCall(path, QStringLiteral("Name")), patience),
                m_bus.asyncCall(extents, patience)};
        }
        QList<AtSpiObject> answered;
        for (qsizetype i = 0; i < calls.size(); ++i) {
            AtSpiObject object = tree.objects[first + i];
            const QVariant role = answer(calls[i][0]);
            object.role = role.toUInt();
            object.name = text(calls[i][1]);
            object.extents = qdbus_cast<QRect>(answer(calls[i][2]));
            if (role.isValid())
                answered += object;
        }
        tree.silent += static_cast<int>(calls.size() - answered.size());
        tree.objects.resize(first);
        tree.objects += answered;
    }
    QList<std::pair<QString, qsizetype>> childrenOf(const AtSpiTree &tree, qsizetype first) const
    {
        QList<QDBusPendingCall> calls;
        for (qsizetype i = first; i < tree.objects.size(); ++i)
            calls += m_bus.asyncCall(
                accessibleCall(m_service, tree.objects[i].path, QStringLiteral("GetChildren")), patience);
        QList<std::pair<QString, qsizetype>> found;
        for (qsizetype i = 0; i < calls.size(); ++i) {
            calls[i].waitForFinished();
            for (const auto &[service, path] : references(calls[i].reply()).mid(0, mostChildren))
                found += {path, first + i};
        }
        return found;
    }

    QDBusConnection m_bus;
    QString m_service;
};

} // namespace satchel::test
