// SPDX-License-Identifier: GPL-3.0-or-later
// A process that may not use a network: the kernel kills it with SIGSYS when it, any library in it, or a process that
// it starts makes an internet socket (seccomp, https://docs.kernel.org/userspace-api/seccomp_filter.html). Sockets of
// this computer (X11, D-Bus) are allowed. Linux only.
#pragma once

#include <QProcess>

#ifdef Q_OS_LINUX
#include <array>
#include <cstddef>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace satchel::test {

#ifdef Q_OS_LINUX

/// Of this thread and those that it starts from now on. It calls the kernel only, so a child may do it between fork and
/// exec.
inline void banNetwork()
{
    constexpr auto load = static_cast<quint16>(BPF_LD | BPF_W | BPF_ABS);
    constexpr auto jumpIfEqual = static_cast<quint16>(BPF_JMP | BPF_JEQ | BPF_K);
    constexpr auto answer = static_cast<quint16>(BPF_RET | BPF_K);
    std::array<sock_filter, 7> filter{{{load, 0, 0, offsetof(seccomp_data, nr)},
        {jumpIfEqual, 0, 3, static_cast<quint32>(SYS_socket)}, // another call: allowed
        {load, 0, 0, offsetof(seccomp_data, args)}, // the low half of its first argument, the family
        {jumpIfEqual, 2, 0, AF_INET}, {jumpIfEqual, 1, 0, AF_INET6}, {answer, 0, 0, SECCOMP_RET_ALLOW},
        {answer, 0, 0, SECCOMP_RET_KILL_PROCESS}}};
    const sock_fprog program{static_cast<quint16>(filter.size()), filter.data()};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
        _exit(99); // nothing is shown by a process that may do as it likes
}

#endif

} // namespace satchel::test
