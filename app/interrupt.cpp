// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interrupt.h"

StopOnInterrupt::StopOnInterrupt()
{
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGINT);
    sigaddset(&m_signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &m_signals, &m_before);
    m_waiter = std::jthread([this](std::stop_token end) {
        constexpr timespec pause {.tv_sec = 0, .tv_nsec = 50'000'000};
        while (!end.stop_requested()) {
            if (sigtimedwait(&m_signals, nullptr, &pause) > 0) {
                m_stop.request_stop();
            }
        }
    });
}

StopOnInterrupt::~StopOnInterrupt()
{
    m_waiter.request_stop();
    m_waiter.join();
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}
