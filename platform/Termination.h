// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when the system or a person ends a program that has no window: SIGTERM and SIGINT, on Windows Ctrl+C and a
// console that closes. One in a process; the second time the program ends at once.
#pragma once

#include <QObject>

#include <memory>

namespace satchel::platform {

class Termination : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void requested();
};

std::unique_ptr<Termination> makeTermination();

} // namespace satchel::platform
