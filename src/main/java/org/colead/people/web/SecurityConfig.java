package org.colead.people.web;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import java.time.Clock;
import org.colead.people.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Which addresses are open to whom, before any question of facts: see decision 0031.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfig {

    private static final String SIGN_IN = "/sign-in";

    /// Open to everybody. A brief page is opened by the token in its address, and its forms carry
    /// that token instead of a session’s.
    private static final String BRIEF_PAGES = "/b/**";

    private static final String ONLY_OURS =
            "default-src 'self'; form-action 'self'; frame-ancestors 'none'";

    /// The reader of a brief has no session here, and gets none.
    @Bean
    @Order(1)
    SecurityFilterChain briefPages(HttpSecurity http) {
        return http.securityMatcher(BRIEF_PAGES)
                .authorizeHttpRequests(open -> open.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(
                        none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers ->
                        headers.referrerPolicy(
                                referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    /// Phones in a live session: known by the session they are signed in with, if they are, or by a
    /// cookie of their seat; each form carries a token of its own. None of them begins a session.
    @Bean
    @Order(2)
    SecurityFilterChain livePages(
            HttpSecurity http, Accounts accounts, SessionTime time, Clock clock) {
        return http.securityMatcher("/join", "/j/**")
                .authorizeHttpRequests(open -> open.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .headers(headers ->
                        headers.referrerPolicy(
                                        referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                                .contentSecurityPolicy(own -> own.policyDirectives(ONLY_OURS)))
                .addFilterBefore(
                        new StillSignedIn(accounts, time, clock), AuthorizationFilter.class)
                .build();
    }

    @Bean
    SecurityFilterChain addresses(
            HttpSecurity http,
            Accounts accounts,
            SessionTime time,
            Clock clock,
            NavigationAccessControl navigation) {
        navigation.setLoginView(SIGN_IN);
        return http.authorizeHttpRequests(open ->
                        open.requestMatchers(
                                        SIGN_IN,
                                        SIGN_IN + "/**",
                                        "/founding/**",
                                        "/colead/**",
                                        "/favicon.ico",
                                        "/error",
                                        "/actuator/health/**",
                                        "/actuator/health")
                                .permitAll())
                .with(vaadin(), SecurityConfig::vaadinRoutes)
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(
                                        new LoginUrlAuthenticationEntryPoint(SIGN_IN))
                                .accessDeniedHandler(new StaleForm()))
                .headers(headers ->
                        headers.referrerPolicy(
                                referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterBefore(
                        new StillSignedIn(accounts, time, clock), AuthorizationFilter.class)
                .build();
    }

    private static void vaadinRoutes(
            com.vaadin.flow.spring.security.VaadinSecurityConfigurer vaadin) {
        vaadin.anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated)
                .logoutSuccessHandler(toTheDoor());
    }

    /// Whoever signs out on a screen is led to the door by the screen itself.
    private static LogoutSuccessHandler toTheDoor() {
        var door = new SimpleUrlLogoutSuccessHandler();
        door.setDefaultTargetUrl(SIGN_IN);
        door.setRedirectStrategy(new UidlRedirectStrategy());
        return door;
    }

    /// There are no names and passwords beside our own; Boot’s generated one is not wanted either.
    @Bean
    AuthenticationManager nobodyElse() {
        return _ -> {
            throw new BadCredentialsException("People sign in at " + SIGN_IN);
        };
    }
}
