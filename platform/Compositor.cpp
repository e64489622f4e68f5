// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Compositor.h"

#include <QGuiApplication>

#if defined(Q_OS_LINUX) && QT_CONFIG(xcb)
#define SATCHEL_HAS_X11
#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>
#endif

namespace satchel::platform {

#ifdef SATCHEL_HAS_X11

namespace {

template <typename T> std::unique_ptr<T, decltype(&std::free)> owned(T *reply)
{
    return {reply, &std::free};
}

/// The number of the screen that $DISPLAY names.
int defaultScreen()
{
    char *host = nullptr;
    int display = 0;
    int screen = 0;
    if (!xcb_parse_display(nullptr, &host, &display, &screen))
        return 0;
    std::free(host);
    return screen;
}

} // namespace

/// A compositing manager owns the selection _NET_WM_CM_Sn of its screen (Extended Window Manager Hints).
bool hasCompositor()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t *connection = x11 ? x11->connection()
                                       : nullptr; // the offscreen platform has one without the other
    if (!connection)
        return true;
    const QByteArray name = "_NET_WM_CM_S" + QByteArray::number(defaultScreen());
    const auto atom = owned(xcb_intern_atom_reply(
        connection, xcb_intern_atom(connection, false, static_cast<uint16_t>(name.size()), name.constData()), nullptr));
    if (!atom)
        return true;
    const auto owner = owned(
        xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom->atom), nullptr));
    return !owner || owner->owner != XCB_NONE;
}

#else

bool hasCompositor()
{
    return true;
}

#endif

} // namespace satchel::platform
